using System;
using System.Linq;
using NodaTime;

namespace PipelineRules.Crm.Cells;

/// <summary>
/// Days whose month is a word: <c>31 January 2027</c>, <c>Jan 31, 2027</c>, <c>31. Dezember 2026</c>, <c>15 déc. 2026</c>,
/// <c>31-Jan-2027</c>.
/// </summary>
internal sealed class NamedMonthFormat(MonthNames months) : DayFormat
{
    private static readonly char[] s_between = [' ', ',', '.', '-', '/', '\u00A0', '\u202F'];
    private static readonly string[] s_particles = ["de", "of", "del", "di", "г", "the"];

    public override TimestampCell? Read(string text)
    {
        if (!text.Any(char.IsLetter))
            return null;
        var parts =
            text.Split(s_between, StringSplitOptions.RemoveEmptyEntries)
                .Where(part => !s_particles.Contains(part, StringComparer.OrdinalIgnoreCase)).ToArray();
        return parts switch
        {
            [var day, var month, { Length: 4 } year] when Number(day) is { } number => Stamp(year, month, number),
            [var month, var day, { Length: 4 } year] when Number(day) is { } number => Stamp(year, month, number),
            [{ Length: 4 } year, var month, var day] when Number(day) is { } number => Stamp(year, month, number),
            _ => null,
        };
    }

    private TimestampCell? Stamp(string year, string month, int day) =>
        Number(year) is { } number && number >= 1 && months.Find(month) is { } named && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(number, named)
            ? new(new LocalDate(number, named, day).AtMidnight(), false)
            : null;

    private static int? Number(string text)
    {
        var digits =
            text.EndsWith("st", StringComparison.Ordinal) || text.EndsWith("nd", StringComparison.Ordinal)
                || text.EndsWith("rd", StringComparison.Ordinal)
            || text.EndsWith("th", StringComparison.Ordinal) ? text[..^2] : text.TrimEnd('º', 'ª');
        return digits.Length is > 0 and <= 4 && digits.All(char.IsAsciiDigit)
            ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }
}
