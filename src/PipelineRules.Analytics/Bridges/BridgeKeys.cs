using System;
using System.Collections.Generic;
using PipelineRules.Coverage;

namespace PipelineRules.Analytics.Bridges;

/// <summary>What rows of a bridge are by, each with a number: owners, teams and the whole, periods, and currencies.</summary>
internal sealed class BridgeKeys
{
    /// <summary>The number of the whole.</summary>
    public const int Total = 0;

    /// <summary>The number of all periods together.</summary>
    public const int AllPeriods = 0;

    private readonly List<(CoverageBy By, string? Who)> _scopes = [(CoverageBy.Total, null)];
    private readonly Dictionary<(CoverageBy By, string Who), int> _numbers = [];
    private readonly List<CoveragePeriod?> _periods = [null];
    private readonly Dictionary<CoveragePeriod, int> _periodNumbers = [];
    private readonly List<string> _currencies = [];

    public int ScopeOf(CoverageBy by, string? who)
    {
        var key = (by, who is null ? "" : $"={who}");
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers.Add(key, number = _scopes.Count);
            _scopes.Add((by, who));
        }
        return number;
    }

    public int PeriodOf(CoveragePeriod period)
    {
        if (!_periodNumbers.TryGetValue(period, out var number))
        {
            _periodNumbers.Add(period, number = _periods.Count);
            _periods.Add(period);
        }
        return number;
    }

    // There are a handful of currencies, and mostly the first is asked for.
    public int CurrencyOf(string currency)
    {
        var number = _currencies.FindIndex(one => string.Equals(one, currency, StringComparison.Ordinal));
        if (number >= 0)
            return number;
        _currencies.Add(currency);
        return _currencies.Count - 1;
    }

    /// <summary>The row that figures of these numbers are in.</summary>
    public BridgeRow Row(BridgeMeasure measure, RowKey key, IReadOnlyList<BridgeStep> steps) => new(
        measure, _scopes[key.Scope].By, _scopes[key.Scope].Who, _periods[key.Period], _currencies[key.Currency], steps);

    /// <summary>What a row is by, in numbers.</summary>
    internal readonly record struct RowKey(int Scope, int Period, int Currency);
}
