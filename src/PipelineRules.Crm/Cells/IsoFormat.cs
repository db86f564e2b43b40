using System;
using System.Buffers;
using NodaTime;

namespace PipelineRules.Crm.Cells;

/// <summary>
/// Days and stamps as ISO 8601 has them and as programs write it: <c>2027-01-31</c>, <c>2027-01-31 09:05:07.25+0000</c>,
/// <c>2027-01-31T09:05Z</c>, <c>... UTC</c>; and counts of seconds, milliseconds, microseconds or nanoseconds since 1970.
/// </summary>
/// <remarks>A midnight without an offset is the day itself.</remarks>
internal sealed class IsoFormat : DayFormat
{
    private static readonly SearchValues<char> s_zoneStarts = SearchValues.Create("Zz+- UuGg");

    public override TimestampCell? Read(string text) => text.Length switch
    {
        < 10 => null,
        _ when IsDigits(text) => Epoch(text),
        _ => Day(text) is { } day ? At(day, text.AsSpan(10)) : null,
    };

    private static bool IsDigits(string text) => text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    private static TimestampCell? Epoch(string digits) => digits.Length switch
    {
        10 => Since1970(NodaConstants.TicksPerSecond, digits),
        13 => Since1970(NodaConstants.TicksPerMillisecond, digits),
        16 => Since1970(NodaConstants.TicksPerMillisecond / 1000, digits),
        19 => Since1970(NodaConstants.TicksPerMillisecond / 1000, digits[..^3]),
        _ => null,
    };

    private static TimestampCell Since1970(long ticksOfUnit, string digits) =>
        new(NodaConstants.UnixEpoch.PlusTicks(checked(long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) * ticksOfUnit))
            .InUtc().LocalDateTime, true, Offset.Zero);

    private static LocalDate? Day(ReadOnlySpan<char> text)
    {
        var isDay = text[4] is '-' or '/' && text[7] == text[4]
            && Number(text[..4]) is { } && Number(text[5..7]) is { } && Number(text[8..10]) is { };
        if (!isDay)
            return null;
        var (year, month, day) = (Number(text[..4]) ?? 0, Number(text[5..7]) ?? 0, Number(text[8..10]) ?? 0);
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
    }

    private static TimestampCell? At(LocalDate day, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
            return new(day.AtMidnight(), false);
        if (rest[0] is not ('T' or 't' or ' '))
            return null;
        rest = rest[1..].TrimStart();
        var end = rest.IndexOfAny(s_zoneStarts);
        var zone = end < 0 ? [] : rest[end..].Trim();
        if (Time(end < 0 ? rest : rest[..end]) is not { } time)
            return null;
        return zone.IsEmpty ? new(day.At(time), time != LocalTime.Midnight)
            : OffsetOf(zone) is { } offset ? new(day.At(time), true, offset) : null;
    }

    private static LocalTime? Time(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon is not (1 or 2) || text.Length < colon + 3 || Number(text[..colon]) is not { } hour
            || Number(text.Slice(colon + 1, 2)) is not { } minute)
            return null;
        var rest = text[(colon + 3)..];
        if (hour > 23 || minute > 59)
            return null;
        return rest.IsEmpty ? new LocalTime(hour, minute)
            : Seconds(rest) is { } seconds ? new LocalTime(hour, minute).PlusNanoseconds(seconds) : null;
    }

    /// <summary>The nanoseconds of <c>:07</c> or <c>:07.25</c>.</summary>
    private static long? Seconds(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != ':' || Number(text[1..3]) is not ({ } seconds and <= 59))
            return null;
        var fraction = text[3..];
        if (fraction.IsEmpty)
            return seconds * NodaConstants.NanosecondsPerSecond;
        if (fraction[0] is not ('.' or ',') || fraction.Length is < 2 or > 10 || Number(fraction[1..]) is not { } part)
            return null;
        for (var digits = fraction.Length - 1; digits < 9; digits++)
            part *= 10;
        return (seconds * NodaConstants.NanosecondsPerSecond) + part;
    }

    /// <summary>How far from UTC: <c>Z</c>, <c>UTC</c>, <c>+01</c>, <c>+0100</c>, <c>+01:00</c>.</summary>
    private static Offset? OffsetOf(ReadOnlySpan<char> text)
    {
        if (text.Equals("Z", StringComparison.OrdinalIgnoreCase) || text.Equals("UTC", StringComparison.OrdinalIgnoreCase)
            || text.Equals("GMT", StringComparison.OrdinalIgnoreCase))
            return Offset.Zero;
        var digits = text.Length switch
        {
            3 => text[1..],
            5 => text[1..],
            6 when text[3] == ':' => [text[1], text[2], text[4], text[5]],
            _ => (ReadOnlySpan<char>)[],
        };
        if (text[0] is not ('+' or '-') || digits.IsEmpty || Number(digits[..2]) is not { } hours
            || (digits.Length > 2 ? Number(digits[2..]) : 0) is not { } minutes || hours > 17 || minutes > 59)
            return null;
        var seconds = (hours * NodaConstants.SecondsPerHour) + (minutes * NodaConstants.SecondsPerMinute);
        return Offset.FromSeconds(text[0] == '-' ? -seconds : seconds);
    }

    private static int? Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            if (char.IsAsciiDigit(digit))
                number = (number * 10) + (digit - '0');
            else
                return null;
        return digits.IsEmpty ? null : number;
    }
}
