using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Coverage;

/// <summary>Who sells, what they are to win, and in what money and periods that is reckoned.</summary>
internal sealed class CoverageOrganization
{
    private readonly FactSet _facts;
    private readonly ExchangeRates _rates;
    private readonly CoverageBasis _basis;
    private readonly Policy _policy;
    private readonly QuotaBook _quotas;
    private readonly TeamTree _team;

    public CoverageOrganization(SalesOrganization organization, CoverageBasis basis, FiscalGrain grain, Policy policy)
    {
        (_facts, _basis, _policy) = (new FactSet(organization.AsOf).With(organization), basis, policy);
        (_rates, _team) = (new ExchangeRates(_facts), new TeamTree(_facts.Team));
        _quotas = new QuotaBook(_facts, _rates, grain);
    }

    public FiscalCalendar Calendar => Linker.CalendarOf(_facts);

    public IReadOnlyList<DatedQuota> Quotas => _quotas.All;

    public IReadOnlyList<Problem> Problems => _quotas.Problems;

    /// <summary>The rows of owners and of all who have a quota, who get their numbers here.</summary>
    public RollUp RollUpOf(Names owners)
    {
        foreach (var quota in _quotas.All)
            owners.NumberOf(quota.Owner);
        return new RollUp(_team, owners);
    }

    public CoverageRow Row(RowKey row, decimal? quota, DealSums sums) =>
        new(row.By, row.Who, row.Period, _basis, row.Currency, quota, sums, _policy);

    /// <summary>What a deal adds to a row; nothing where it has no usable amount.</summary>
    public Money Reckoned(DealContext deal) =>
        _rates.Reckoned(deal) ?? new Money(0, _facts.Currency ?? deal.Amount?.Currency ?? "");

    public CoverageTable Table(Cells cells)
    {
        var rollUp = RollUpOf(cells.Owners);
        var rows = new RowSums(cells, rollUp);
        rows.AddDeals();
        foreach (var quota in _quotas.All)
            rows.Add(quota);
        rows.AddTeams();
        return new CoverageTable(_basis, rows.InOrder().Select(row => Row(row.Key, row.Value, rollUp[row.Key.Who], cells)).ToArray(), _quotas.Problems);
    }

    private CoverageRow Row(Cell cell, Tally tally, (CoverageBy By, string? Who) whose, Cells cells) =>
        Row(new RowKey(whose.By, whose.Who, cells.Periods[cell.Period], cells.Currencies[cell.Currency] ?? ""), tally.Quota, tally.Sums);
}
