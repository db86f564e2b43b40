using System.Text.Json;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Notations;

internal sealed class FlagNotation : Notation<bool>
{
    public override bool Read(ref JsonCursor cursor) => cursor.Token switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw cursor.Expected("true or false"),
    };

    public override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);
}
