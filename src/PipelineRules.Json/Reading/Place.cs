using System;
using System.Text;

namespace PipelineRules.Json.Reading;

/// <summary>A place in a text for people: line and column count from 1; the bytes before it in its line from 0.</summary>
internal readonly record struct Place(long Line, long Column, long BytesIntoLine)
{
    public static readonly Place Start = new(1, 1, 0);

    /// <summary>The place after the first bytes of a buffer that starts at this place.</summary>
    public Place After(byte[] buffer, int count)
    {
        var lines = Line;
        var lineStart = 0;
        for (var found = NewLine(buffer, 0, count); found >= 0; found = NewLine(buffer, lineStart, count))
            (lineStart, lines) = (found + 1, lines + 1);
        var characters = Encoding.UTF8.GetCharCount(buffer, lineStart, count - lineStart);
        return lines == Line
            ? new(Line, Column + characters, BytesIntoLine + count)
            : new(lines, 1 + characters, count - lineStart);
    }

    private static int NewLine(byte[] buffer, int from, int count) => Array.IndexOf(buffer, (byte)'\n', from, count - from);
}
