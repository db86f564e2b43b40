using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PipelineRules.Calendars;

internal sealed class Timeline
{
    private readonly FiscalPeriod[] _periods;
    private readonly LocalDate[] _starts;
    private readonly Dictionary<int, IReadOnlyList<FiscalPeriod>> _byYear;

    internal Timeline(IEnumerable<FiscalPeriod> periods)
    {
        _periods = [.. periods.OrderBy(period => period.Start).ThenBy(period => period.End)];
        _starts = [.. _periods.Select(period => period.Start)];
        _byYear = _periods.OrderBy(period => period.Number).GroupBy(period => period.Year)
            .ToDictionary(year => year.Key, year => (IReadOnlyList<FiscalPeriod>)Array.AsReadOnly(year.ToArray()));
    }

    internal IReadOnlyList<FiscalPeriod> Periods => _periods;

    internal FiscalPeriod? Holding(LocalDate day) =>
        LastStartedBy(day) is var at and >= 0 && _periods[at].Contains(day) ? _periods[at] : null;

    internal IReadOnlyList<FiscalPeriod> PeriodsOf(int year) => _byYear.TryGetValue(year, out var periods) ? periods : [];

    private int LastStartedBy(LocalDate day)
    {
        var at = Array.BinarySearch(_starts, day);
        return at >= 0 ? at : ~at - 1;
    }
}
