using System.IO;
using System.Text.Json;
using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Reading;

/// <summary>Reads a whole file that holds one JSON value.</summary>
internal static class Document
{
    public static T Read<T>(Stream utf8, string file, Notation<T> notation)
    {
        var feed = new Feed(utf8);
        feed.Open();
        Check(feed, file);
        var cursor = new JsonCursor(file, feed, feed.Start(Signature.MarkLength(feed.Piece)));
        try
        {
            return Only(ref cursor, notation);
        }
        catch (JsonException wrong)
        {
            throw cursor.Broken(wrong);
        }
    }

    private static T Only<T>(ref JsonCursor cursor, Notation<T> notation)
    {
        cursor.Next();
        var value = notation.Read(ref cursor);
        cursor.Next();
        return value;
    }

    private static void Check(Feed feed, string file)
    {
        if (Signature.IsWide(feed.Piece))
            throw new UnreadableFactsException($"{Printable.Escaped(file)} is not in UTF-8 but in UTF-16 or UTF-32; save it as UTF-8", 1, 1, "$");
        if (feed.Piece.Length == Signature.MarkLength(feed.Piece))
            throw new UnreadableFactsException($"{Printable.Escaped(file)} is empty; expected a JSON object in curly brackets", 1, 1, "$");
    }
}
