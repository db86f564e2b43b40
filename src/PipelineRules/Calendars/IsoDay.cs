using NodaTime;

namespace PipelineRules.Calendars;

internal static class IsoDay
{
    internal static LocalDate InIso(this LocalDate day) =>
        day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
}
