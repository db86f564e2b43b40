using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The waivers.</summary>
internal static class WaiverChecks
{
    public static void Run(FactGraph factGraph)
    {
        foreach (var waiver in factGraph.Facts.Waivers ?? [])
            Check(waiver, new CheckedRow(factGraph.Problems, TableNames.Waivers, waiver.Rule, waiver.Deal), factGraph);
    }

    private static void Check(Waiver waiver, CheckedRow checkedRow, FactGraph factGraph)
    {
        PropertyChecks.Run(FactTables.Waivers, waiver, checkedRow, factGraph);
        checkedRow.Report(
            !ActiveWaivers.IsComplete(waiver), ProblemCodes.IncompleteWaiver, "from",
            "lacks a deal, a rule, a reason, a name, the day it begins on or the day it ends on, so it does not work");
        checkedRow.Report(
            factGraph.Deals.Find(waiver.Deal) is { } deal && ActiveWaivers.IsGrantedByOwner(waiver, deal),
            ProblemCodes.WaivedByOwner, "by", $"was granted by {waiver.By}, who owns the deal, so it does not work");
    }
}
