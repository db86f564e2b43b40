using System.Collections.Generic;
using System.Linq;
using System;

namespace PipelineRules.Analyzers.Annotations;

/// <summary>One line of the annotations file, taken apart: <c>id;Mark(values);where</c>.</summary>
/// <remarks>
/// An id in quotes is a logical name of late-bound records. What stands behind a <c>#</c> that begins a word is a comment; constructor ids,
/// <c>#ctor</c>, have theirs behind a dot.
/// </remarks>
internal sealed record AnnotationLine(string Id, string Mark, IReadOnlyList<string> Values, string Where)
{
    public bool IsLateBound => Id.Length > 1 && Id[0] == '"' && Id[Id.Length - 1] == '"';

    public string LogicalName => Id.Trim('"');

    /// <summary>The parts of a line; null for an empty one and for a comment.</summary>
    public static AnnotationLine? Read(string line)
    {
        var parts = WithoutComment(line).Split(';').Select(part => part.Trim()).ToArray();
        if (parts.All(part => part.Length == 0))
            return null;
        var mark = parts.ElementAtOrDefault(1) ?? "";
        return new(parts[0], mark.Split('(')[0].Trim(), ValuesOf(mark), parts.ElementAtOrDefault(2) ?? "");
    }

    private static IReadOnlyList<string> ValuesOf(string mark) =>
        mark.IndexOf('(') is >= 0 and var open
            ? [.. mark.Substring(open + 1).TrimEnd(')', ' ').Split(',').Select(value => value.Trim()).Where(value => value.Length > 0)]
            : [];

    private static string WithoutComment(string line)
    {
        for (var at = line.IndexOf('#'); at >= 0; at = line.IndexOf('#', at + 1))
            if (at == 0 || char.IsWhiteSpace(line[at - 1]))
                return line.Substring(0, at);
        return line;
    }
}
