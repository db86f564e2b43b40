using System;

namespace PipelineRules.Json.Reading;

/// <summary>What the first bytes of a file say of how its text is kept.</summary>
internal static class ByteOrderMark
{
    /// <summary>How many bytes the mark of UTF-8 takes at the start, when it is there.</summary>
    public static int MarkLength(ReadOnlySpan<byte> start) => start.StartsWith(Utf8Mark) ? Utf8Mark.Length : 0;

    /// <summary>Whether the text is kept in two or four bytes a character.</summary>
    public static bool IsWide(ReadOnlySpan<byte> start) =>
        start.StartsWith(LittleEndianMark) || start.StartsWith(BigEndianMark)
        || (start.Length > 1 && (start[0] == 0) != (start[1] == 0));

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> LittleEndianMark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> BigEndianMark => [0xFE, 0xFF];
}
