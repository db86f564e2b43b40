using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The waivers.</summary>
internal static class WaiverChecks
{
    public static void Run(Links links)
    {
        foreach (var waiver in links.Facts.Waivers ?? [])
            Check(waiver, new Row(links.Problems, Tables.Waivers, waiver.Rule, waiver.Deal), links);
    }

    private static void Check(Waiver waiver, Row row, Links links)
    {
        PropertyChecks.Run(FactTables.Waivers, waiver, row, links);
        row.Report(
            !Waivers.IsComplete(waiver), ProblemCodes.IncompleteWaiver, "from",
            "lacks a deal, a rule, a reason, a name, the day it begins on or the day it ends on, so it does not work");
        row.Report(
            links.Deals.Find(waiver.Deal) is { } deal && Waivers.IsGrantedByOwner(waiver, deal),
            ProblemCodes.WaivedByOwner, "by", $"was granted by {waiver.By}, who owns the deal, so it does not work");
    }
}
