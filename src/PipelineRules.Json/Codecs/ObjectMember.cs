using System.Text.Json;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Codecs;

/// <summary>One property of an object: its name, and what was read for it last.</summary>
internal abstract class ObjectMember<TRow>(string name)
{
    public string Name { get; } = name;

    protected JsonEncodedText Label { get; } = JsonEncodedText.Encode(name);

    public bool IsNamed(ref JsonCursor cursor) => cursor.Says(Label.EncodedUtf8Bytes);

    public abstract void Forget();

    public abstract void Read(ref JsonCursor cursor);

    public abstract void Write(Utf8JsonWriter json, TRow row);
}
