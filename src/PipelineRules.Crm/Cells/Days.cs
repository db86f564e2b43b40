using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PipelineRules.Crm.Cells;

/// <summary>How days are written, and in which zone a stamp becomes one.</summary>
/// <param name="noted">The ways to write them, tried in order.</param>
/// <param name="zone">The zone in which a stamp becomes a day; null when nobody named one.</param>
/// <param name="stampsIn">The zone of stamps that do not say how far from UTC they are; null for the same one.</param>
internal sealed class Days(IReadOnlyList<string> noted, DateTimeZone? zone = null, DateTimeZone? stampsIn = null)
{
    private readonly DayFormat[] _formats = [.. noted.Select(DayFormats.Of).OfType<DayFormat>()];

    /// <summary>The day and time in the zone.</summary>
    public Reading<LocalDateTime> Read(string text)
    {
        foreach (var format in _formats)
            if (format.Read(text) is { } stamp)
                return InZone(stamp);
        return new(default, $"is no day written as {string.Join(" or ", Shown())}");
    }

    public Days Written(IReadOnlyList<string> otherwise) => new(otherwise, zone, stampsIn);

    private IEnumerable<string> Shown() => noted.Any(IsDay) ? noted.Where(IsDay) : noted;

    private static bool IsDay(string format) => !format.Contains(':');

    private Reading<LocalDateTime> InZone(Stamp stamp) => (stamp, zone) switch
    {
        ({ HasTime: false }, _) => new(stamp.Local),
        ({ Local.Year: < 1 or > 9998 }, _) => new(default, "is a stamp that no calendar reaches"),
        ({ Offset: { } offset }, { } place) => new(stamp.Local.WithOffset(offset).InZone(place).LocalDateTime),
        ({ Offset: null }, { } place) => new(stampsIn is null ? stamp.Local : stamp.Local.InZoneLeniently(stampsIn).WithZone(place).LocalDateTime),
        ({ Offset: null, Local.TimeOfDay: var time }, null) when time == LocalTime.Midnight => new(stamp.Local),
        _ => new(default, "is a stamp, and no time zone is named that says which day it is"),
    };
}
