using System.Collections.Generic;
using NodaTime;
using PipelineRules.Calendars;
using System;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage.Batch;

/// <summary>The periods of one ledger by number. Each day is looked up in the fiscal calendar once.</summary>
internal sealed class PeriodIndex(PeriodResolver places)
{
    private readonly List<CoveragePeriod> _periods = [CoveragePeriod.Overdue, CoveragePeriod.Undated, CoveragePeriod.NoAmount];
    private readonly Dictionary<CoveragePeriod, int> _numbers = new()
    {
        [CoveragePeriod.Overdue] = 0, [CoveragePeriod.Undated] = 1, [CoveragePeriod.NoAmount] = 2,
    };
    private readonly Dictionary<LocalDate, int> _days = [];

    public int Count => _periods.Count;

    public CoveragePeriod this[int number] => _periods[number];

    /// <summary>The number of the period that a deal stands in.</summary>
    public int NumberOf(DealContext deal) => places.KindOf(deal) is not PeriodKind.Fiscal and var kind
        ? (int)kind - 1
        : places.DayOf(deal) is { } day ? NumberOf(day) : NumberOf(CoveragePeriod.Undated);

    public int NumberOf(CoveragePeriod period)
    {
        if (!_numbers.TryGetValue(period, out var number))
        {
            _numbers.Add(period, number = _periods.Count);
            _periods.Add(period);
        }
        return number;
    }

    public int Compare(int one, int other) => _periods[one].CompareTo(_periods[other]);

    private int NumberOf(LocalDate day)
    {
        if (!_days.TryGetValue(day, out var number))
            _days.Add(day, number = NumberOf(places.PeriodOf(day) ?? CoveragePeriod.Undated));
        return number;
    }
}
