using System.Text.Json;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Codecs;

internal sealed class NumberCodec : JsonCodec<decimal>
{
    public override decimal Read(ref JsonCursor cursor) =>
        (cursor.Token == JsonTokenType.Number ? cursor.Number() : null)
        ?? throw cursor.Expected("a number of up to 28 digits");

    public override void Write(Utf8JsonWriter json, decimal value) => json.WriteNumberValue(value);
}
