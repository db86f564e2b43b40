using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Analytics.Bridges;

/// <summary>The deals of one day, and where each stands: in whose rows, in which period, with what amount.</summary>
internal sealed class PlacedDeals
{
    private readonly Pipeline _pipeline;
    private readonly bool[] _proactive;
    private readonly CoverageBasis _basis;
    private readonly FiscalGrain _grain;
    private readonly BridgeKeys _keys;
    private readonly TeamTree _team;
    private readonly HashSet<string> _managers;
    private readonly Dictionary<string, int[]> _scopes = new(StringComparer.Ordinal);
    private readonly Dictionary<LocalDate, int> _periods = [];
    private int[]? _scopesOfNobody;

    public PlacedDeals(Assessment assessment, CoverageBasis basis, FiscalGrain grain, BridgeKeys keys)
    {
        (_pipeline, _basis, _grain, _keys) = (assessment.Pipeline, basis, grain, keys);
        _team = new TeamTree(_pipeline.Facts.Team);
        _managers = new HashSet<string>(_team.Managers, StringComparer.Ordinal);
        _proactive = new bool[_pipeline.Deals.Count];
        for (int deal = 0, open = 0; deal < _proactive.Length; deal++)
            if (_pipeline.Deals[deal].IsOpen)
                _proactive[deal] = assessment.Deals[open++].Stance == Stance.Proactive;
    }

    public IReadOnlyList<DealContext> Deals => _pipeline.Deals;

    /// <summary>Whether the forecast close date puts deals in periods, and not the customer's date.</summary>
    public bool IsBySellersDate => _basis == CoverageBasis.CloseDate;

    /// <summary>Whether a deal is in the pipeline that is measured.</summary>
    public bool IsIn(int deal, BridgeMeasure measure) =>
        deal >= 0 && (measure == BridgeMeasure.Open ? Deals[deal].IsOpen : _proactive[deal]);

    /// <summary>An amount as this day's reporting currency has it; null where it cannot be computed with.</summary>
    public Money? Converted(Money? amount) => amount is { } known ? _pipeline.ToReportingCurrency(known) : null;

    /// <summary>The currency in which a deal without an amount counts as nothing.</summary>
    public string CurrencyWithoutAmount(DealContext deal) => _pipeline.Facts.Currency ?? deal.Amount?.Currency ?? "";

    /// <summary>The day that puts a deal in a period; null when there is none.</summary>
    public LocalDate? DayOf(DealContext deal) => _basis == CoverageBasis.CloseDate ? deal.CloseDate : deal.LatestSignatureDate;

    /// <summary>The number of the period in which an open deal stands.</summary>
    public int PeriodOf(DealContext deal)
    {
        if (DayOf(deal) is not { } day)
            return _keys.PeriodOf(CoveragePeriod.Undated);
        if (!_periods.TryGetValue(day, out var period))
            _periods.Add(day, period = _keys.PeriodOf(PeriodOf(day)));
        return period;
    }

    /// <summary>
    /// The numbers of the rows in which somebody's figures count: the whole, their own, and the teams from the nearest up.
    /// </summary>
    public int[] ScopesOf(string? owner) => owner is null
        ? _scopesOfNobody ??= [BridgeKeys.Total, _keys.ScopeOf(CoverageBy.Owner, null)]
        : _scopes.TryGetValue(owner, out var known) ? known : _scopes[owner] = FindScopes(owner);

    private CoveragePeriod PeriodOf(LocalDate day) => day < _pipeline.AsOfDay
        ? CoveragePeriod.Overdue
        : _pipeline.Calendar.PeriodOf(day, _grain) is { } fiscal ? CoveragePeriod.For(fiscal) : CoveragePeriod.Undated;

    private int[] FindScopes(string owner)
    {
        List<int> scopes = [BridgeKeys.Total, _keys.ScopeOf(CoverageBy.Owner, owner)];
        var nearest = _managers.Contains(owner) ? owner : _team.ManagerOf(owner);
        for (var manager = nearest; manager is not null; manager = _team.ManagerOf(manager))
            scopes.Add(_keys.ScopeOf(CoverageBy.Team, manager));
        return [.. scopes];
    }
}
