using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Analytics.Calendars;

/// <summary>The working days of a fiscal quarter, Monday to Friday, and where its periods end among them.</summary>
internal sealed class WorkingQuarter
{
    private static readonly FiscalGrain[] s_grains = [FiscalGrain.Month, FiscalGrain.Quarter, FiscalGrain.Year];

    private readonly FiscalPeriod _period;
    private readonly LocalDate[] _days;
    private readonly bool[][] _isEnd;

    public WorkingQuarter(FiscalPeriod period, FiscalCalendar calendar)
    {
        _period = period;
        var days = Period.DaysBetween(period.Start, period.End) + 1;
        _days = [.. Enumerable.Range(0, days).Select(period.Start.PlusDays).Where(IsWorkingDay)];
        _isEnd = [.. s_grains.Select(grain => _days.Select(day => IsEnd(day, calendar.PeriodOf(day, grain))).ToArray())];
    }

    /// <summary>How many working days it has.</summary>
    public int Days => _days.Length;

    public static bool IsWorkingDay(LocalDate day) => day.DayOfWeek < IsoDayOfWeek.Saturday;

    /// <summary>Whether it ends a fiscal year.</summary>
    public bool EndsYear => _isEnd[(int)EndGrain.Year].Any(isEnd => isEnd);

    public bool Contains(LocalDate day) => _period.Contains(day);

    /// <summary>The place of a working day, from 0.</summary>
    public int PlaceOf(LocalDate day) => System.Array.BinarySearch(_days, day);

    /// <summary>How many of its working days are ends of periods.</summary>
    public int Ends(EndGrain grain) => _isEnd[(int)grain].Count(isEnd => isEnd);

    /// <summary>How much was done at the ends if the quarter had begun so many working days later, and gone round.</summary>
    /// <returns>For each number of days from 0; at 0, what was done in truth.</returns>
    public int[] AtEnds(IReadOnlyList<int> done, EndGrain grain)
    {
        var (isEnd, sums) = (_isEnd[(int)grain], new int[Days]);
        for (var end = 0; end < Days; end++)
            for (var turn = 0; isEnd[end] && turn < Days; turn++)
                sums[turn] += done[(end + turn) % Days];
        return sums;
    }

    // Of the period as the calendar has it, though it may end on a weekend.
    private static bool IsEnd(LocalDate day, FiscalPeriod? period) => period is { } known
        && Enumerable.Range(1, Period.DaysBetween(day, known.End)).Select(day.PlusDays).Count(IsWorkingDay) < CalendarOptions.EndDays;
}
