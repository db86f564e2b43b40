using System;
using System.Text.Json;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Codecs;

/// <summary>A property that holds a value of .NET: a day, a number, a word.</summary>
internal sealed class ValueMember<TRow, T>(string name, JsonCodec<T> jsonCodec, Func<TRow, T?> of) : ObjectMember<TRow>(name)
    where T : struct
{
    /// <summary>What was read; null when it was absent or null.</summary>
    public T? Value { get; private set; }

    public override void Forget() => Value = null;

    public override void Read(ref JsonCursor cursor) =>
        Value = cursor.Token == JsonTokenType.Null ? null : jsonCodec.Read(ref cursor);

    public override void Write(Utf8JsonWriter json, TRow row)
    {
        if (of(row) is not { } value)
            return;
        json.WritePropertyName(Label);
        jsonCodec.Write(json, value);
    }
}
