using System;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Codecs;

/// <summary>A day as ISO 8601 writes it: <c>2027-01-31</c>.</summary>
internal sealed class DayCodec : JsonCodec<LocalDate>
{
    private const int UsualLength = 10;

    public override LocalDate Read(ref JsonCursor cursor) =>
        (cursor.Token == JsonTokenType.String ? Usual(cursor.Raw) ?? Unusual(ref cursor) : null)
        ?? throw cursor.Expected("a day of the calendar such as \"2027-01-31\"");

    public override void Write(Utf8JsonWriter json, LocalDate value) =>
        json.WriteStringValue(LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso)));

    private static LocalDate? Usual(ReadOnlySpan<byte> text) =>
        text.Length == UsualLength && text[4] == '-' && text[7] == '-'
            && Digits(text.Slice(0, 4)) is > 0 and var year
            && Digits(text.Slice(5, 2)) is > 0 and < 13 and var month
            && Digits(text.Slice(8, 2)) is > 0 and var day && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static int? Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var digit in text)
            if (digit is < (byte)'0' or > (byte)'9')
                return null;
            else
                number = (10 * number) + (digit - '0');
        return number;
    }

    private static LocalDate? Unusual(ref JsonCursor cursor) =>
        LocalDatePattern.Iso.Parse(cursor.Text()) is { Success: true } day ? day.Value : null;
}
