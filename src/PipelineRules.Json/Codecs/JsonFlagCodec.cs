using System.Text.Json;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Codecs;

internal sealed class JsonFlagCodec : JsonCodec<bool>
{
    public override bool Read(ref JsonCursor cursor) => cursor.Token switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw cursor.Expected("true or false"),
    };

    public override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);
}
