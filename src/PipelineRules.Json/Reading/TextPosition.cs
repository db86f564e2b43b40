using System;
using System.Text;

namespace PipelineRules.Json.Reading;

/// <summary>A place in a text for people: line and column count from 1; the bytes before it in its line from 0.</summary>
internal readonly record struct TextPosition(long Line, long Column, long BytesIntoLine)
{
    public static readonly TextPosition Start = new(1, 1, 0);

    /// <summary>The place after the first bytes of a buffer that starts at this place.</summary>
    public TextPosition After(byte[] buffer, int count)
    {
        var lineStart = buffer.AsSpan(0, count).LastIndexOf((byte)'\n') + 1;
        var characters = Encoding.UTF8.GetCharCount(buffer, lineStart, count - lineStart);
        return lineStart == 0
            ? new(Line, Column + characters, BytesIntoLine + count)
            : new(Line + Lines(buffer.AsSpan(0, lineStart)), 1 + characters, count - lineStart);
    }

#if NET
    private static int Lines(ReadOnlySpan<byte> text) => text.Count((byte)'\n');
#else
    private static int Lines(ReadOnlySpan<byte> text)
    {
        var lines = 0;
        foreach (var one in text)
            lines += one == '\n' ? 1 : 0;
        return lines;
    }
#endif
}
