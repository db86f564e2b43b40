using PipelineRules.Coverage;

namespace PipelineRules.Benchmarks.HandWritten;

/// <summary>Whether two reckonings of coverage agree, row by row and to the cent.</summary>
internal static class SameCoverage
{
    public static void Must(CoverageTable table, Dictionary<(CoverageBy By, string? Who, int Quarter), AmountsByStance> byHand)
    {
        if (table.Rows.Count != byHand.Count)
            throw new InvalidOperationException($"the table has {table.Rows.Count} rows of coverage, and the loop {byHand.Count}");
        foreach (var row in table.Rows)
            if (!byHand.TryGetValue((row.By, row.Who, StraightCoverage.QuarterOf(row.Period)), out var sums) || !Agree(row, sums))
                throw new InvalidOperationException($"the loop disagrees with {row}");
    }

    private static bool Agree(CoverageRow row, AmountsByStance sums) =>
        row.Quota == sums.Quota && row.Sums == new DealSums(sums.Deals, sums.Won, sums.Lost, sums.Proactive, sums.Unproven, sums.Reactive);
}
