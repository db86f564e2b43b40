using System.Collections.Generic;
using System.IO;
using PipelineRules.Facts;
using PipelineRules.Json;
using PipelineRules.Reports;
using PipelineRules.Reports.Sarif;
using PipelineRules.Tool.Inputs;
using PipelineRules.Tool.Pages;
using PipelineRules.Tool.Views.Coverage;

namespace PipelineRules.Tool.Views.Deals;

/// <summary>The state of a pipeline: how far quota is covered, and the deals to work on first.</summary>
/// <param name="report">What there is to report.</param>
/// <param name="source">Where the facts came from.</param>
/// <param name="facts">The facts as they may be typed after another command.</param>
/// <param name="top">How many deals to show; all when 0.</param>
/// <param name="answers">Which answers of each deal the JSON has.</param>
internal sealed class AssessView(PipelineReport report, FactsSource source, string facts, int top,
    WrittenAnswers answers = WrittenAnswers.NoAndUnknown)
    : View
{
    public override PipelineReport Whole => report;

    public override IReadOnlyList<Problem> Problems => report.ByCloseDate.Problems;

    public override IReadOnlyList<Sheet> Sheets =>
    [
        DealSheet.Create(report.Assessment.Deals),
        .. new QuestionsView(report.Assessment.Deals, report.Assessment.Pipeline, 0).Sheets,
        CoverageSheets.Rows(report.ByCloseDate.Rows),
        CoverageSheets.Gaps(report.Gaps),
    ];

    public override DealPositions Places() => source.Places();

    public override void WriteJson(Stream utf8) => ResultsFile.Write(utf8, report.Assessment, answers);

    public override void WriteJsonLines(Stream utf8) => ResultsFile.WriteLines(utf8, report.Assessment, answers);

    public override void Write(IPage page)
    {
        Notices.Write(page, report.Assessment.Rulebook);
        new OpeningLines(report).Write(page);
        new CoverageSummary(report).Write(page);
        new DealsToWorkOn(report, facts, top).Write(page);
    }
}
