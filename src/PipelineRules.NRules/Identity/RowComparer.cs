using System.Collections.Generic;
using PipelineRules.Coverage;

namespace PipelineRules.NRules.Identity;

/// <summary>
/// A row of coverage is one fact of a session whatever its figures are: records that are equal by value would be another fact after each
/// change.
/// </summary>
internal sealed class RowComparer : IEqualityComparer<CoverageRow>
{
    public static readonly RowComparer Instance = new();

    public bool Equals(CoverageRow? x, CoverageRow? y) => Key(x) == Key(y);

    public int GetHashCode(CoverageRow obj) => Key(obj).GetHashCode();

    private static (CoverageBy?, string?, CoveragePeriod?, string?) Key(CoverageRow? row) =>
        (row?.By, row?.Who, row?.Period, row?.Currency);
}
