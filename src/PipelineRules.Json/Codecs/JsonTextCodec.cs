using System.Text.Json;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Codecs;

internal sealed class JsonTextCodec : JsonCodec<string>
{
    public override string Read(ref JsonCursor cursor) =>
        cursor.Token == JsonTokenType.String ? cursor.Text() : throw cursor.Expected("text in quotes");

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);
}
