using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Codecs;

/// <summary>A lead time as ISO 8601 writes durations: <c>P6W</c>, <c>P1M10D</c>.</summary>
internal sealed class LeadTimeCodec : JsonCodec<Period>
{
    public override Period Read(ref JsonCursor cursor) =>
        (cursor.Token == JsonTokenType.String ? Lead(cursor.Text()) : null)
        ?? throw cursor.Expected("a duration such as \"P6W\" or \"P1M10D\"");

    public override void Write(Utf8JsonWriter json, Period value) => json.WriteStringValue(PeriodPattern.Roundtrip.Format(value));

    private static Period? Lead(string text) =>
        !SaysNoUnit(text) && PeriodPattern.Roundtrip.Parse(text) is { Success: true } lead ? lead.Value : null;

    private static bool SaysNoUnit(string text) => text is "" || text[text.Length - 1] is 'P' or 'T';
}
