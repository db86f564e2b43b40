using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PipelineRules.Json.Writing;

/// <summary>JSON that people can read: on lines of its own, and in the letters of every script.</summary>
internal static class IndentedJson
{
    private const int Full = 1 << 15;

    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Utf8JsonWriter To(Stream utf8) => new(utf8, s_options);

    /// <summary>Passes on what has been written, once it is so much that it should not wait in memory.</summary>
    public static void FlushWhenFull(this Utf8JsonWriter json)
    {
        if (json.BytesPending > Full)
            json.Flush();
    }
}
