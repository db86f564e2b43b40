using System.Collections.Generic;
using System.IO;
using PipelineRules.Assessments;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.Json;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Reports;

/// <summary>The state of a pipeline: how far quota is covered, and the deals to work on first.</summary>
/// <param name="assessment">The assessed pipeline.</param>
/// <param name="facts">What the command line calls the facts.</param>
/// <param name="top">How many deals to show; all when 0.</param>
internal sealed class AssessReport(Assessment assessment, string facts, int top) : Report
{
    private readonly CoverageTable _coverage = CoverageTable.Of(assessment);

    public override IReadOnlyList<Problem> Problems => _coverage.Problems;

    public override IReadOnlyList<Sheet> Sheets => [DealSheet.Of(assessment.Deals)];

    public override void WriteJson(Stream utf8) => ResultsFile.Write(utf8, assessment);

    public override void Write(IPage page)
    {
        new OpeningLines(assessment, _coverage).Write(page);
        new CoverageAtAGlance(assessment, _coverage).Write(page);
        new DealsToWorkOn(assessment, facts, top).Write(page);
    }
}
