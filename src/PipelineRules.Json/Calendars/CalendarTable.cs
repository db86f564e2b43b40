using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Json.Codecs;

namespace PipelineRules.Json.Calendars;

internal static class CalendarTable
{
    public static JsonCodec<CalendarTerms> Row()
    {
        var row = new ObjectCodecBuilder<CalendarTerms>("fiscalCalendar");
        var kind = row.Value("kind", Kinds(), terms => terms.Kind);
        var startMonth = row.Value("startMonth", Month(), terms => terms.StartMonth);
        var yearNaming = row.Word<YearNaming>("yearNaming", terms => terms.YearNaming);
        var endMonth = row.Value("endMonth", Month(), terms => terms.EndMonth);
        var endWeekday = row.Value("endWeekday", Weekdays(), terms => terms.EndWeekday);
        var yearEndRule = row.Word<YearEndRule>("yearEndRule", terms => terms.YearEndRule);
        var leapPeriod = row.Value("leapPeriod", Month(), terms => terms.LeapPeriod);
        var periods = row.List("periods", new PeriodCodec(), terms => terms.Periods);
        return row.Making(() => new(
            kind.Value, startMonth.Value, yearNaming.Value, endMonth.Value, endWeekday.Value, yearEndRule.Value, leapPeriod.Value,
            periods.Value));
    }

    private static WholeNumberCodec Month() => new(1, 12);

    private static JsonEnumCodec<CalendarKind> Kinds() => new(
        ("gregorian", CalendarKind.Gregorian),
        ("4-4-5", CalendarKind.FourFourFive),
        ("4-5-4", CalendarKind.FourFiveFour),
        ("5-4-4", CalendarKind.FiveFourFour),
        ("explicit", CalendarKind.Explicit));

    private static JsonEnumCodec<IsoDayOfWeek> Weekdays() => new(
        ("monday", IsoDayOfWeek.Monday),
        ("tuesday", IsoDayOfWeek.Tuesday),
        ("wednesday", IsoDayOfWeek.Wednesday),
        ("thursday", IsoDayOfWeek.Thursday),
        ("friday", IsoDayOfWeek.Friday),
        ("saturday", IsoDayOfWeek.Saturday),
        ("sunday", IsoDayOfWeek.Sunday));
}
