using System;
using System.Collections.Generic;

namespace PipelineRules.Coverage;

/// <summary>The whole first, then teams, then owners; in each by name, period and currency.</summary>
internal sealed class RowOrder : IComparer<CoverageRow?>
{
    public static readonly RowOrder Instance = new();

    public int Compare(CoverageRow? x, CoverageRow? y) =>
        x is null || y is null ? (x is null ? 0 : 1) - (y is null ? 0 : 1) : Compared(x, y);

    private static int Compared(CoverageRow one, CoverageRow other)
    {
        var order = other.By.CompareTo(one.By);
        if (order == 0)
            order = string.CompareOrdinal(one.Who, other.Who);
        if (order == 0)
            order = one.Period.CompareTo(other.Period);
        return order == 0 ? string.CompareOrdinal(one.Currency, other.Currency) : order;
    }
}
