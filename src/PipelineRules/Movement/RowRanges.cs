using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Movement;

/// <summary>Rows of a table as ranges in order that neither overlap nor touch; the end of each is not included.</summary>
internal sealed class RowRanges
{
    private readonly List<(int Start, int End)> _ranges = [];

    public bool IsEmpty => _ranges.Count == 0;

    public IReadOnlyList<(int Start, int End)> Ranges => _ranges;

    public IEnumerable<int> Rows => _ranges.SelectMany(range => Enumerable.Range(range.Start, range.End - range.Start));

    /// <summary>Adds a range of rows.</summary>
    /// <param name="range">The range, its end not included.</param>
    /// <param name="added">Where the parts of it are pushed that are new; null when nobody asks.</param>
    public void Add((int Start, int End) range, Stack<(int Start, int End)>? added = null)
    {
        if (range.End <= range.Start)
            return;
        var next = range.Start;
        var first = FirstEndingAtOrAfter(range.Start);
        var last = first;
        for (; last < _ranges.Count && _ranges[last].Start <= range.End; last++)
        {
            Push(next, _ranges[last].Start);
            next = Math.Max(next, _ranges[last].End);
        }
        Push(next, range.End);
        if (last > first)
            range = (Math.Min(range.Start, _ranges[first].Start), Math.Max(range.End, _ranges[last - 1].End));
        _ranges.RemoveRange(first, last - first);
        _ranges.Insert(first, range);

        void Push(int start, int end)
        {
            if (start < end)
                added?.Push((start, end));
        }
    }

    public void Add(RowRanges others, Stack<(int Start, int End)>? added = null)
    {
        foreach (var range in others._ranges)
            Add(range, added);
    }

    private int FirstEndingAtOrAfter(int row)
    {
        var (least, most) = (0, _ranges.Count);
        while (least < most)
        {
            var middle = (least + most) / 2;
            (least, most) = _ranges[middle].End >= row ? (least, middle) : (middle + 1, most);
        }
        return least;
    }
}
