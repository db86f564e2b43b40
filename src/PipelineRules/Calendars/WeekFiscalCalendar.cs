using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PipelineRules.Calendars;

/// <summary>A fiscal year of 52 whole weeks, or of 53 when the year end would otherwise drift from its month.</summary>
/// <remarks>
/// The calendar of the National Retail Federation is
/// <c>new WeekFiscalCalendar(WeekPattern.FourFiveFour, rule: YearEndRule.NearestToMonthEnd, naming: YearNaming.StartYear)</c>.
/// Its first year starts after the first year end there is, so that every year starts the day after another ends.
/// </remarks>
public sealed class WeekFiscalCalendar : FiscalCalendar
{
    private readonly YearEnd _end;
    private readonly WeekLayout _layout;
    private readonly int _nameLag;

    /// <summary>Cuts time into fiscal years that end on a weekday at the end of a month.</summary>
    /// <param name="pattern">How the weeks of a quarter fall to its months.</param>
    /// <param name="endMonth">The calendar month at whose end the fiscal year ends, 1 to 12.</param>
    /// <param name="endWeekday">The weekday on which every fiscal period ends.</param>
    /// <param name="rule">Which of those weekdays ends the year.</param>
    /// <param name="naming">Whether the calendar year of the end month, or of the month after it a year earlier, gives the name.
    /// A year end that the nearest weekday carries over New Year changes no name.</param>
    /// <param name="longMonth">The fiscal month, 1 to 12, that receives the 53rd week; its quarter then has 14.</param>
    /// <exception cref="ArgumentOutOfRangeException">A month outside 1 to 12, or not a pattern, weekday, rule or naming.</exception>
    public WeekFiscalCalendar(
        WeekPattern pattern,
        int endMonth = 1,
        IsoDayOfWeek endWeekday = IsoDayOfWeek.Saturday,
        YearEndRule rule = YearEndRule.LastWeekdayOfMonth,
        YearNaming naming = YearNaming.EndYear,
        int longMonth = 12)
    {
        Pattern = (WeekPattern)((int)pattern).Within(0, 2, nameof(pattern));
        EndMonth = endMonth.Within(1, 12, nameof(endMonth));
        EndWeekday = (IsoDayOfWeek)((int)endWeekday).Within(1, 7, nameof(endWeekday));
        Rule = (YearEndRule)((int)rule).Within(0, 1, nameof(rule));
        Naming = (YearNaming)((int)naming).Within(0, 1, nameof(naming));
        LongMonth = longMonth.Within(1, 12, nameof(longMonth));
        _end = new(endMonth, endWeekday, rule);
        _layout = new(pattern, longMonth);
        _nameLag = naming == YearNaming.StartYear && endMonth != 12 ? 1 : 0;
    }

    /// <summary>How the weeks of a quarter fall to its months.</summary>
    public WeekPattern Pattern { get; }

    /// <summary>The calendar month at whose end the fiscal year ends, 1 to 12.</summary>
    public int EndMonth { get; }

    /// <summary>The weekday on which every fiscal period ends.</summary>
    public IsoDayOfWeek EndWeekday { get; }

    /// <summary>Which of those weekdays ends the year.</summary>
    public YearEndRule Rule { get; }

    /// <summary>Which calendar year gives a fiscal year its name.</summary>
    public YearNaming Naming { get; }

    /// <summary>The fiscal month, 1 to 12, that receives the 53rd week.</summary>
    public int LongMonth { get; }

    /// <inheritdoc/>
    public override string Kind => Pattern switch
    {
        WeekPattern.FourFourFive => "4-4-5",
        WeekPattern.FourFiveFour => "4-5-4",
        _ => "5-4-4",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<FiscalPeriod> PeriodsOf(int fiscalYear, FiscalGrain grain) =>
        Enumerable.Range(1, grain.PerYear()) is var numbers && YearEndingIn(fiscalYear + _nameLag) is { } year
            ? [.. numbers.Select(number => year.Part(grain, number))]
            : [];

    /// <inheritdoc/>
    protected override FiscalPeriod? PeriodHolding(LocalDate isoDay, FiscalGrain grain) =>
        YearEndingIn(_end.FirstYearEndingOnOrAfter(isoDay))?.Holding(isoDay, grain);

    private WeekYear? YearEndingIn(int year) =>
        _end.In(year - 1) is { } before && _end.In(year) is { } end
            ? new(year - _nameLag, before.PlusDays(1), end, _layout)
            : null;
}
