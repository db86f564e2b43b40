using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PipelineRules.Calendars;

/// <summary>A fiscal year of twelve calendar months, starting on the first day of any of them.</summary>
public sealed class GregorianFiscalCalendar : FiscalCalendar
{
    private readonly int _firstYear = CalendarSystem.Iso.MinYear;
    private readonly int _lastYear;
    private readonly int _nameLead;

    /// <summary>Cuts time into fiscal years that start in a month.</summary>
    /// <param name="startMonth">The first month of the fiscal year, 1 to 12.</param>
    /// <param name="naming">Whether the calendar year in which a fiscal year ends or starts gives the name.</param>
    /// <exception cref="ArgumentOutOfRangeException">A month outside 1 to 12, or not a naming.</exception>
    public GregorianFiscalCalendar(int startMonth = 1, YearNaming naming = YearNaming.EndYear)
    {
        StartMonth = startMonth.Within(1, 12, nameof(startMonth));
        Naming = (YearNaming)((int)naming).Within(0, 1, nameof(naming));
        var endLead = startMonth == 1 ? 0 : 1;
        _lastYear = CalendarSystem.Iso.MaxYear - endLead;
        _nameLead = naming == YearNaming.EndYear ? endLead : 0;
    }

    /// <summary>The first month of the fiscal year, 1 to 12.</summary>
    public int StartMonth { get; }

    /// <summary>Which calendar year gives a fiscal year its name.</summary>
    public YearNaming Naming { get; }

    /// <inheritdoc/>
    public override string Kind => "gregorian";

    /// <inheritdoc/>
    public override IReadOnlyList<FiscalPeriod> PeriodsOf(int fiscalYear, FiscalGrain grain) =>
        [.. Enumerable.Range(1, grain.PerYear()).Select(number => Period(fiscalYear - _nameLead, grain, number)).OfType<FiscalPeriod>()];

    /// <inheritdoc/>
    protected override FiscalPeriod? PeriodHolding(LocalDate isoDay, FiscalGrain grain)
    {
        var (startYear, monthsIn) = isoDay.Month >= StartMonth
            ? (isoDay.Year, isoDay.Month - StartMonth)
            : (isoDay.Year - 1, isoDay.Month - StartMonth + 12);
        return Period(startYear, grain, monthsIn / grain.Months() + 1);
    }

    private FiscalPeriod? Period(int startYear, FiscalGrain grain, int number)
    {
        if (startYear < _firstYear || startYear > _lastYear) return null;
        var last = StartMonth - 2 + number * grain.Months();
        var first = last + 1 - grain.Months();
        var start = new LocalDate(startYear + first / 12, first % 12 + 1, 1);
        return new(startYear + _nameLead, grain, number, start, LastDay(startYear + last / 12, last % 12 + 1));
    }

    private static LocalDate LastDay(int year, int month) => new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month));
}
