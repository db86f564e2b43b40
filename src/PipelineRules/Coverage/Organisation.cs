using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage;

/// <summary>Who sells, what they are to win, and in what money and periods that is reckoned.</summary>
internal sealed class Organisation
{
    private readonly FactSet _facts;
    private readonly ExchangeRates _rates;
    private readonly CoverageBasis _basis;
    private readonly Policy _policy;
    private readonly QuotaBook _quotas;
    private readonly TeamTree _team;

    public Organisation(FactSet organisation, CoverageBasis basis, FiscalGrain grain, Policy policy)
    {
        (_facts, _basis, _policy) = (organisation, basis, policy);
        (_rates, _team) = (new ExchangeRates(_facts), new TeamTree(_facts.Team));
        _quotas = new QuotaBook(_facts, _rates, grain);
    }

    public FiscalCalendar Calendar => Linker.CalendarOf(_facts);

    public IReadOnlyDictionary<Cell, decimal> Quotas => _quotas.Cells;

    public IReadOnlyList<Problem> Problems => _quotas.Problems;

    public RollUp RollUpOf(IEnumerable<string?> owners) => new(_team, owners.Concat(_quotas.Cells.Keys.Select(cell => cell.Owner)));

    public CoverageRow Row(RowKey row, decimal? quota, DealSums sums) =>
        new(row.By, row.Who, row.Period, _basis, row.Currency, quota, sums, _policy);

    /// <summary>What a deal adds to a row; nothing where it has no usable amount.</summary>
    public Money Reckoned(DealContext deal) =>
        _rates.Reckoned(deal) ?? new Money(0, _facts.Currency ?? deal.Amount?.Currency ?? "");

    public CoverageTable Table(IReadOnlyDictionary<Cell, Tally> cells)
    {
        var rollUp = RollUpOf(cells.Keys.Select(cell => cell.Owner));
        var keys = cells.Keys.Union(_quotas.Cells.Keys).ToArray();
        var rows = keys.SelectMany(cell => rollUp.RowsOf(cell.Owner).Select(row => (row.By, row.Who, Cell: cell)))
            .GroupBy(row => new RowKey(row.By, row.Who, row.Cell.Period, row.Cell.Currency), row => row.Cell)
            .Select(row => Row(row.Key, [.. row], cells));
        return new CoverageTable(_basis, [.. rows.OrderBy(row => row, RowOrder.Instance)], _quotas.Problems);
    }

    private CoverageRow Row(RowKey row, Cell[] parts, IReadOnlyDictionary<Cell, Tally> cells) => Row(
        row,
        _quotas.SumOf(parts),
        parts.Aggregate(default(DealSums), (sum, part) => cells.TryGetValue(part, out var more) ? sum + more.Sums : sum));
}
