using System.Text.Json;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Codecs;

/// <summary>How values of one kind are written in JSON. Not for use by two readings at once.</summary>
internal abstract class JsonCodec<T>
{
    /// <summary>Reads the value that starts at the token at hand, and leaves the cursor on its last token.</summary>
    public abstract T Read(ref JsonCursor cursor);

    public abstract void Write(Utf8JsonWriter json, T value);
}
