using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Coverage;

/// <summary>What the sellers' dates promise in a period against what the customers' own dates support.</summary>
/// <param name="By">Whose pipeline it is.</param>
/// <param name="Who">The id of the owner or manager; null for the whole, and for deals without an owner.</param>
/// <param name="Period">The period.</param>
/// <param name="Currency">The ISO 4217 code of the amounts.</param>
/// <param name="ByCloseDate">The open amount that is forecast to close then.</param>
/// <param name="ByCustomerDate">The open amount that customers must sign then to have it in time.</param>
public sealed record DateGap(
    CoverageBy By, string? Who, CoveragePeriod Period, string Currency, decimal ByCloseDate, decimal ByCustomerDate)
{
    /// <summary>
    /// The part of the forecast that the customers' own dates do not support; below 0 where they support more than is forecast.
    /// </summary>
    public decimal Unsupported => ByCloseDate - ByCustomerDate;

    /// <summary>The gaps between two tables of one assessment, row by row, in the order of the tables.</summary>
    /// <param name="byCloseDate">The table by the sellers' dates.</param>
    /// <param name="byCustomerDate">The table by the customers' dates.</param>
    /// <exception cref="ArgumentNullException">A table is null.</exception>
    public static IReadOnlyList<DateGap> Between(CoverageTable byCloseDate, CoverageTable byCustomerDate)
    {
        var sellers = byCloseDate ?? throw new ArgumentNullException(nameof(byCloseDate));
        var customers = byCustomerDate ?? throw new ArgumentNullException(nameof(byCustomerDate));
        return sellers.Rows.Concat(customers.Rows)
            .OrderBy(row => row, RowOrder.Instance)
            .GroupBy(row => (row.By, row.Who, row.Period, row.Currency))
            .Select(rows => new DateGap(
                rows.Key.By, rows.Key.Who, rows.Key.Period, rows.Key.Currency,
                Open(rows, CoverageBasis.CloseDate), Open(rows, CoverageBasis.CustomerDate)))
            .ToArray();
    }

    private static decimal Open(IEnumerable<CoverageRow> rows, CoverageBasis basis) =>
        rows.Where(row => row.Basis == basis).Sum(row => row.Sums.Open);
}
