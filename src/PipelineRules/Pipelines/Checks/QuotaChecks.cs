using System.Collections.Generic;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The quotas.</summary>
internal static class QuotaChecks
{
    public static void Run(Links links)
    {
        var seen = new HashSet<(string?, string?)>();
        foreach (var quota in links.Facts.Quotas ?? [])
            Check(quota, new Row(links.Problems, Tables.Quotas, quota.Owner, quota.Period), links, !seen.Add((quota.Owner, quota.Period)));
    }

    private static void Check(Quota quota, Row row, Links links, bool again)
    {
        row.Report(quota.Owner is null, ProblemCodes.NoOwner, "owner", "is nobody's quota");
        row.Report(quota.Amount is null, ProblemCodes.MissingAmount, "amount", "is a quota without an amount, so it does not count");
        row.Report(again, ProblemCodes.DuplicateQuota, "period", "has more than one quota; they add up");
        row.Report(
            Linker.CalendarOf(links.Facts).Find(quota.Period) is null, ProblemCodes.QuotaPeriodMismatch, "period",
            $"is a quota for {Printable.Of(quota.Period)}, which is no period of the fiscal calendar, so it does not count");
        row.Money("amount", quota.Amount);
    }
}
