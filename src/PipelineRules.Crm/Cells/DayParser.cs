using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using NodaTime;

namespace PipelineRules.Crm.Cells;

/// <summary>How days are written, and in which zone a stamp becomes one.</summary>
internal sealed partial class DayParser
{
    private readonly IReadOnlyList<string> _noted;
    private readonly DateTimeZone? _zone;
    private readonly DateTimeZone? _stampsIn;
    private readonly MonthNames? _months;
    private readonly DayFormat[] _formats;

    /// <param name="noted">The ways to write them that somebody named, tried in order; what is written as ISO 8601 has it, or names its
    /// month, is read behind them.</param>
    /// <param name="zone">The zone in which a stamp becomes a day; null when nobody named one.</param>
    /// <param name="stampsIn">The zone of stamps that do not say how far from UTC they are; null for the same one.</param>
    /// <param name="months">The language of the months' names; null when nobody named one.</param>
    public DayParser(IReadOnlyList<string> noted, DateTimeZone? zone = null, DateTimeZone? stampsIn = null, MonthNames? months = null)
    {
        (_noted, _zone, _stampsIn, _months) = (noted, zone, stampsIn, months);
        _formats = [.. noted.Select(DayFormats.Parse).OfType<DayFormat>(), new IsoFormat(), new NamedMonthFormat(months ?? MonthNames.All)];
    }

    /// <summary>The day and time in the zone.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="isDate">Whether the property is a date and no moment: a midnight, however far from UTC, is then that date.</param>
    public CellResult<LocalDateTime> Read(string text, bool isDate = false)
    {
        foreach (var format in _formats)
            if (format.Read(text) is { } timestampCell)
                return isDate && timestampCell.Offset is not null && timestampCell.Local.TimeOfDay == LocalTime.Midnight
                    ? new(timestampCell.Local)
                    : InZone(timestampCell);
        return new(default, Month().IsMatch(text) ? "is a month and no day"
            : $"is no day written as {string.Join(" or ", Shown())}{Hint(text)}");
    }

    /// <summary>The month that a text such as <c>2027-01</c> stands for, by its first day; null when it is none.</summary>
    public static LocalDate? FirstOfMonth(string text) =>
        Month().Match(text) is { Success: true } month
            && NodaTime.Text.LocalDatePattern.Iso.Parse($"{text[..4]}-{text[^2..]}-01").TryGetValue(default, out var day) ? day : null;

    public DayParser Written(IReadOnlyList<string> otherwise) => new(otherwise, _zone, _stampsIn, _months);

    public DayParser In(MonthNames months) => new(_noted, _zone, _stampsIn, months);

    [GeneratedRegex("^[0-9]{4}[-/](0[1-9]|1[0-2])$", RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    [GeneratedRegex("^[0-9]{1,2}([./-])[0-9]{1,2}\\1[0-9]{4}( |$)", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    /// <summary>How to say how such days are written, where nobody has.</summary>
    private string Hint(string text) => _noted.Count > 0 || Numeric().Match(text) is not { Success: true, Groups: var parts } ? ""
        : parts[1].Value == "." ? " (say how: dates=D.M.YYYY)"
        : $" (say how: dates=D{parts[1].Value}M{parts[1].Value}YYYY or dates=M{parts[1].Value}D{parts[1].Value}YYYY)";

    private IEnumerable<string> Shown() => _noted.Count == 0 ? ["YYYY-MM-DD"] : _noted.Any(IsDay) ? _noted.Where(IsDay) : _noted;

    private static bool IsDay(string format) => !format.Contains(':', StringComparison.Ordinal);

    private CellResult<LocalDateTime> InZone(TimestampCell timestampCell) => (timestampCell, _zone) switch
    {
        ({ HasTime: false }, _) => new(timestampCell.Local),
        ({ Local.Year: < 1 or > 9998 }, _) => new(default, "is a stamp that no calendar reaches"),
        ({ Offset: { } offset }, { } place) => new(timestampCell.Local.WithOffset(offset).InZone(place).LocalDateTime),
        ({ Offset: null }, { } place) =>
            new(_stampsIn is null ? timestampCell.Local : timestampCell.Local.InZoneLeniently(_stampsIn).WithZone(place).LocalDateTime),
        ({ Offset: null, Local.TimeOfDay: var time }, null) when time == LocalTime.Midnight => new(timestampCell.Local),
        _ => new(default, "is a stamp, and no time zone is named that says which day it is"),
    };
}
