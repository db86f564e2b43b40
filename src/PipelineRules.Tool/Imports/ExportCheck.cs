using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Crm;

namespace PipelineRules.Tool.Imports;

/// <summary>What the rules could say of the best deal in an export.</summary>
internal sealed class ExportCheck
{
    public ExportCheck(IReadOnlyList<ColumnMapping> feeds)
    {
        Feeds = feeds;
        var deal = Assessed(feeds);
        Stance = deal.Stance;
        var all = Assessed([.. feeds.Select(feed => feed with { File = "all" })]).Findings;
        Findings = [.. deal.Findings.Zip(all).Where(pair => pair.First.Answer != pair.Second.Answer).Select(pair => pair.First)];
        Rules = deal.Findings.Count;
    }

    public IReadOnlyList<ColumnMapping> Feeds { get; }

    /// <summary>The best stance that a deal of the export can have.</summary>
    public Stance Stance { get; }

    /// <summary>How many rules there are.</summary>
    public int Rules { get; }

    /// <summary>The rules that answer otherwise than they would if the export had everything.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static DealAssessment Assessed(IReadOnlyList<ColumnMapping> feeds) =>
        new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(BestDeal.Create(new AvailableProperties(feeds))).Deals[0]);
}
