using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Notations;

/// <summary>A day as ISO 8601 writes it: <c>2027-01-31</c>.</summary>
internal sealed class DayNotation : Notation<LocalDate>
{
    private const int UsualLength = 10;

    public override LocalDate Read(ref JsonCursor cursor) =>
        (cursor.Token == JsonTokenType.String ? Usual(ref cursor) ?? Unusual(ref cursor) : null)
        ?? throw cursor.Expected("a day of the calendar such as \"2027-01-31\"");

    public override void Write(Utf8JsonWriter json, LocalDate value) =>
        json.WriteStringValue(LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso)));

    private static LocalDate? Usual(ref JsonCursor cursor) =>
        cursor.Raw.Length == UsualLength && cursor.Day() is { } day ? LocalDate.FromDateTime(day) : null;

    private static LocalDate? Unusual(ref JsonCursor cursor) =>
        LocalDatePattern.Iso.Parse(cursor.Text()) is { Success: true } day ? day.Value : null;
}
