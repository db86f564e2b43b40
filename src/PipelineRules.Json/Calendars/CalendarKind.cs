namespace PipelineRules.Json.Calendars;

internal enum CalendarKind
{
    Gregorian,
    FourFourFive,
    FourFiveFour,
    FiveFourFour,
    Explicit,
}
