using System;
using System.Text.Json;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Codecs;

/// <summary>A property that holds an object of .NET: text, a list, a row.</summary>
internal sealed class ReferenceMember<TRow, T>(string name, JsonCodec<T> jsonCodec, Func<TRow, T?> of) : ObjectMember<TRow>(name)
    where T : class
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
