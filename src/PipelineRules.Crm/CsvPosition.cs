using System;
using System.Text;

namespace PipelineRules.Crm;

/// <summary>Where something stands in a file.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The line of the file, 1 the first; line breaks inside quotes count.</param>
/// <param name="Column">The place in that line in characters (UTF-16 code units), 1 the first.</param>
public readonly record struct CsvPosition(string File, long Line, long Column)
{
    private static readonly string[] s_lineEnds = ["\r\n", "\n", "\r"];

    /// <summary>The place behind a text in UTF-8 that begins here.</summary>
    internal CsvPosition After(ReadOnlySpan<byte> text)
    {
        var lines = Encoding.UTF8.GetString(text).Split(s_lineEnds, StringSplitOptions.None);
        return lines.Length == 1
            ? this with { Column = Column + lines[0].Length }
            : this with { Line = Line + lines.Length - 1, Column = 1 + lines[^1].Length };
    }
}
