using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PipelineRules.Calendars;

/// <summary>How a company cuts time into fiscal years, quarters and months. Immutable, and safe to share between threads.</summary>
public abstract class FiscalCalendar
{
    /// <summary>
    /// The kind of calendar as a facts file names it: <c>gregorian</c>, <c>4-4-5</c>, <c>4-5-4</c>, <c>5-4-4</c>, <c>explicit</c>.
    /// </summary>
    public abstract string Kind { get; }

    /// <summary>The period that holds a day, of any calendar system; the first and last day of a period are held by it.</summary>
    /// <returns>Null when the calendar has no such period: the day lies outside it, or its fiscal year runs past the first or last day
    /// there is.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grain"/> is not a grain. No day throws.</exception>
    public FiscalPeriod? PeriodOf(LocalDate day, FiscalGrain grain) => PeriodHolding(day.InIso(), grain);

    /// <summary>The periods of a fiscal year at a grain, from first to last; empty when the calendar does not have the year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grain"/> is not a grain. No year throws.</exception>
    public abstract IReadOnlyList<FiscalPeriod> PeriodsOf(int fiscalYear, FiscalGrain grain);

    /// <summary>
    /// The period of a name such as <c>FY2027</c>, <c>FY2027-Q1</c> or <c>FY2027-P03</c>, in either case, spaces around it allowed.
    /// </summary>
    /// <returns>Null when the text, or null, names no period of this calendar. No text throws.</returns>
    public FiscalPeriod? Find(string? name) => FiscalPeriodName.Parse(name) is { } wanted
        ? PeriodsOf(wanted.Year, wanted.Grain).Select(period => (FiscalPeriod?)period)
            .FirstOrDefault(period => period?.Number == wanted.Number)
        : null;

    /// <summary>Whether a day is the last of a fiscal quarter, as the last day of a year is too; false outside the calendar.</summary>
    public bool IsQuarterEnd(LocalDate day) => PeriodOf(day, FiscalGrain.Quarter)?.End == day.InIso();

    /// <summary>The period that holds a day, or null as <see cref="PeriodOf"/> says.</summary>
    /// <param name="isoDay">The day, in the ISO calendar.</param>
    /// <param name="grain">Whether to give its year, quarter or month.</param>
    protected abstract FiscalPeriod? PeriodHolding(LocalDate isoDay, FiscalGrain grain);
}
