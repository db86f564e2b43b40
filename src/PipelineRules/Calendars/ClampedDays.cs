using NodaTime;

namespace PipelineRules.Calendars;

internal static class ClampedDays
{
    /// <summary>
    /// A day some days later, or earlier when below 0; the last or the first day there is where that would lie beyond it.
    /// </summary>
    internal static LocalDate PlusDaysClamped(this LocalDate day, int days)
    {
        var limit = days < 0 ? LocalDate.MinIsoValue : LocalDate.MaxIsoValue;
        var room = Period.DaysBetween(day.InIso(), limit);
        return days < 0 == days < room ? limit : day.PlusDays(days);
    }
}
