using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PipelineRules.Json.Writing;

/// <summary>JSON in the letters of every script; on lines of its own, where people are to read it.</summary>
internal static class IndentedJson
{
    private const int Full = 1 << 15;

    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions s_dense = s_options with { Indented = false };

    public static Utf8JsonWriter To(Stream utf8, bool isIndented = true) => new(utf8, isIndented ? s_options : s_dense);

    /// <summary>Ends a value and its line, and begins the next one, which knows nothing of it.</summary>
    public static void EndLine(this Utf8JsonWriter json, Stream utf8)
    {
        json.Flush();
        utf8.WriteByte((byte)'\n');
        json.Reset();
    }

    /// <summary>Passes on what has been written, once it is so much that it should not wait in memory.</summary>
    public static void FlushWhenFull(this Utf8JsonWriter json)
    {
        if (json.BytesPending > Full)
            json.Flush();
    }
}
