using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Calendars;
using PipelineRules.Coverage.Batch;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage;

/// <summary>Who sells, what they are to win, and in what money and periods that is computed.</summary>
internal sealed class CoverageOrganization
{
    private readonly FactSet _facts;
    private readonly ExchangeRates _rates;
    private readonly CoverageBasis _basis;
    private readonly Policy _policy;
    private readonly QuotaIndex _quotas;
    private readonly TeamTree _team;

    public CoverageOrganization(SalesOrganization organization, CoverageBasis basis, FiscalGrain grain, Policy policy)
    {
        (_facts, _basis, _policy) = (new FactSet(organization.AsOf).With(organization), basis, policy);
        (_rates, _team) = (new ExchangeRates(_facts), new TeamTree(_facts.Team));
        _quotas = new QuotaIndex(_facts, _rates, grain);
    }

    public FiscalCalendar Calendar => Linker.CalendarOf(_facts);

    public IReadOnlyList<PeriodQuota> Quotas => _quotas.All;

    public IReadOnlyList<Problem> Problems => _quotas.Problems;

    /// <summary>The rows of owners and of all who have a quota, who get their numbers here.</summary>
    public RollUp RollUpOf(StringIndex owners)
    {
        foreach (var quota in _quotas.All)
            owners.NumberOf(quota.Owner);
        return new RollUp(_team, owners);
    }

    public CoverageRow Row(RowKey row, decimal? quota, DealSums sums) =>
        new(row.By, row.Who, row.Period, _basis, row.Currency, quota, sums, _policy);

    /// <summary>What a deal adds to a row; nothing where it has no usable amount.</summary>
    public Money Converted(DealContext deal) =>
        _rates.Convert(deal) ?? new Money(0, _facts.Currency ?? deal.Amount?.Currency ?? "");

    public CoverageTable Table(CoverageCube coverageCube)
    {
        var rollUp = RollUpOf(coverageCube.Owners);
        var rows = new RowSums(coverageCube, rollUp);
        rows.AddDeals();
        foreach (var quota in _quotas.All)
            rows.Add(quota);
        rows.AddTeams();
        return new CoverageTable(
            _basis, rows.InOrder().Select(row => Row(row.Key, row.Value, rollUp[row.Key.Who], coverageCube)).ToArray(), _quotas.Problems);
    }

    private CoverageRow Row(Cell cell, Tally tally, (CoverageBy By, string? Who) whose, CoverageCube coverageCube) =>
        Row(new RowKey(whose.By, whose.Who, coverageCube.Periods[cell.Period], coverageCube.Currencies[cell.Currency] ?? ""), tally.Quota,
            tally.Sums);
}
