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
            waiver is { Deal: null } or { Rule: null } or { Reason: null } or { By: null } or { Until: null },
            ProblemCodes.IncompleteWaiver, "until", "lacks a deal, a rule, a reason, a name or the day it ends on, so it does not count");
    }
}
