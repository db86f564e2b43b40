using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace PipelineRules.Analyzers.Flow.Sinks;

/// <summary>Pieces of a text, sorted so that one sees at once whether another piece overlaps any of them.</summary>
internal sealed class SortedSpans
{
    private readonly int[] _starts;

    // The last end of those that start no later.
    private readonly int[] _ends;

    public SortedSpans(IEnumerable<TextSpan> spans)
    {
        var sorted = spans.OrderBy(span => span.Start).ToList();
        _starts = [.. sorted.Select(span => span.Start)];
        _ends = [.. sorted.Select(span => span.End)];
        for (var at = 1; at < _ends.Length; at++)
            _ends[at] = Math.Max(_ends[at], _ends[at - 1]);
    }

    public bool Overlap(TextSpan span)
    {
        var found = Array.BinarySearch(_starts, span.End);
        var before = found < 0 ? ~found : found;
        return before > 0 && _ends[before - 1] > span.Start;
    }
}
