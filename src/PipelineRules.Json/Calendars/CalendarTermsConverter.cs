using System;
using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Json.Calendars;

/// <summary>From calendars to the terms that state them, and back.</summary>
internal static class CalendarTermsConverter
{
    public static CalendarTerms Calendar(FiscalCalendar calendar) => calendar switch
    {
        GregorianFiscalCalendar months => new(CalendarKind.Gregorian, months.StartMonth, months.Naming),
        WeekFiscalCalendar weeks => new(
            KindOf(weeks.Pattern), null, weeks.Naming, weeks.EndMonth, weeks.EndWeekday, weeks.Rule, weeks.LongMonth),
        ExplicitFiscalCalendar stated => new(CalendarKind.Explicit, Periods: stated.Stated),
        _ => throw new ArgumentException($"A facts file cannot state a calendar of the kind {calendar.Kind}.", nameof(calendar)),
    };

    /// <summary>The calendar of these terms; null when they do not tell.</summary>
    public static FiscalCalendar? Calendar(this CalendarTerms terms) => terms.Kind switch
    {
        null => null,
        CalendarKind.Gregorian => new GregorianFiscalCalendar(terms.StartMonth ?? 1, terms.YearNaming ?? YearNaming.EndYear),
        CalendarKind.Explicit => terms.Periods is null ? null : new ExplicitFiscalCalendar(terms.Periods),
        CalendarKind.FourFourFive => Weeks(WeekPattern.FourFourFive, terms),
        CalendarKind.FourFiveFour => Weeks(WeekPattern.FourFiveFour, terms),
        _ => Weeks(WeekPattern.FiveFourFour, terms),
    };

    private static WeekFiscalCalendar Weeks(WeekPattern pattern, CalendarTerms terms) => new(
        pattern, terms.EndMonth ?? 1, terms.EndWeekday ?? IsoDayOfWeek.Saturday,
        terms.YearEndRule ?? YearEndRule.LastWeekdayOfMonth, terms.YearNaming ?? YearNaming.EndYear, terms.LeapPeriod ?? 12);

    private static CalendarKind KindOf(WeekPattern pattern) => pattern switch
    {
        WeekPattern.FourFourFive => CalendarKind.FourFourFive,
        WeekPattern.FourFiveFour => CalendarKind.FourFiveFour,
        _ => CalendarKind.FiveFourFour,
    };
}
