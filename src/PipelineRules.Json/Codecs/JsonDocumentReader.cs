using System.IO;
using System.Text.Json;
using System.Threading;
using PipelineRules.Facts;
using PipelineRules.Json.Reading;

namespace PipelineRules.Json.Codecs;

/// <summary>Reads a whole file that holds one JSON value.</summary>
internal static class JsonDocumentReader
{
    public static T Read<T>(Stream utf8, string file, JsonCodec<T> jsonCodec, ReadLimits? limits = null, CancellationToken stop = default)
    {
        var jsonStreamReader = new JsonStreamReader(utf8, limits ?? ReadLimits.None, stop);
        Open(jsonStreamReader, file);
        Check(jsonStreamReader, file);
        var cursor = new JsonCursor(file, jsonStreamReader, jsonStreamReader.Start(ByteOrderMark.MarkLength(jsonStreamReader.Piece)));
        try
        {
            return Only(ref cursor, jsonCodec);
        }
        catch (JsonException wrong)
        {
            throw cursor.Broken(wrong);
        }
    }

    private static void Open(JsonStreamReader jsonStreamReader, string file)
    {
        try
        {
            jsonStreamReader.Open();
        }
        catch (JsonException wrong)
        {
            throw new UnreadableFactsException($"{Printable.Escaped(file)}: {wrong.Message}", innerException: wrong);
        }
    }

    private static T Only<T>(ref JsonCursor cursor, JsonCodec<T> jsonCodec)
    {
        cursor.Next();
        var value = jsonCodec.Read(ref cursor);
        cursor.Next();
        return value;
    }

    private static void Check(JsonStreamReader jsonStreamReader, string file)
    {
        if (ByteOrderMark.IsWide(jsonStreamReader.Piece))
            throw new UnreadableFactsException(
                $"{Printable.Escaped(file)} is not in UTF-8 but in UTF-16 or UTF-32; save it as UTF-8", 1, 1, "$");
        if (jsonStreamReader.Piece.Length == ByteOrderMark.MarkLength(jsonStreamReader.Piece))
            throw new UnreadableFactsException($"{Printable.Escaped(file)} is empty; expected a JSON object in curly brackets", 1, 1, "$");
    }
}
