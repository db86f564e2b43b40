using PipelineRules.Facts;

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
        row.Refers("deal", waiver.Deal, links.Deals, "deal");
        row.Report(
            waiver is { Deal: null } or { Rule: null } or { Reason: null } or { By: null } or { Until: null },
            ProblemCodes.IncompleteWaiver, "until", "lacks a deal, a rule, a reason, a name or the day it ends on, so it does not count");
        row.Day("until", waiver.Until);
    }
}
