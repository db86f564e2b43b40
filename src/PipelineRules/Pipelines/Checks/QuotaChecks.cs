using System.Collections.Generic;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The quotas.</summary>
internal static class QuotaChecks
{
    public static void Run(FactGraph factGraph)
    {
        var (seen, periods) = (new HashSet<(string?, string?)>(), new PeriodNames(Linker.CalendarOf(factGraph.Facts)));
        foreach (var quota in factGraph.Facts.Quotas ?? [])
            Check(quota, new CheckedRow(factGraph.Problems, TableNames.Quotas, quota.Owner, quota.Period), factGraph,
                !seen.Add((quota.Owner, quota.Period)), periods);
    }

    private static void Check(Quota quota, CheckedRow checkedRow, FactGraph factGraph, bool again, PeriodNames periods)
    {
        checkedRow.Report(quota.Owner is null, ProblemCodes.NoOwner, "owner", "is nobody's quota");
        checkedRow.Report(quota.Amount is null, ProblemCodes.MissingAmount, "amount", "is a quota without an amount, so it does not count");
        checkedRow.Report(again, ProblemCodes.DuplicateQuota, "period", "has more than one quota; they add up");
        checkedRow.Report(
            periods.Find(quota.Period) is null, ProblemCodes.QuotaPeriodMismatch, "period",
            $"is a quota for {Printable.Of(quota.Period)}, which is no period of the fiscal calendar, so it does not count");
        checkedRow.Money("amount", quota.Amount, factGraph.Facts.Currency);
    }
}
