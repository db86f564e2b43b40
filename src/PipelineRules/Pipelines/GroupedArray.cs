using System;
using System.Collections.Generic;

namespace PipelineRules;

/// <summary>Items laid out group by group in one array, in their own order within a group. Items without a group are left out.</summary>
internal sealed class GroupedArray<T>
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly T[] _items;

    public GroupedArray(IReadOnlyList<T> items, int groups, Func<T, int> group)
    {
        var places = new int[items.Count];
        _starts = new int[groups + 1];
        for (var i = 0; i < places.Length; i++)
            if ((places[i] = group(items[i])) >= 0)
                _starts[places[i] + 1]++;
        for (var g = 0; g < groups; g++)
            _starts[g + 1] += _starts[g];
        _ends = new int[groups];
        Array.Copy(_starts, 1, _ends, 0, groups);
        _items = LaidOut(items, places);
    }

    public ArraySegment<T> this[int group] => group < 0
        ? new ArraySegment<T>([])
        : new ArraySegment<T>(_items, _starts[group], _ends[group] - _starts[group]);

    /// <summary>
    /// Puts every group that is not empty into an order of its own, which may leave items out; one handed back as it is stays.
    /// </summary>
    public void Arrange(Func<int, IReadOnlyList<T>, IReadOnlyList<T>> order)
    {
        for (var group = 0; group < _ends.Length; group++)
            if (_ends[group] > _starts[group])
                Arrange(group, order(group, this[group]));
    }

    private void Arrange(int group, IReadOnlyList<T> ordered)
    {
        if (ordered is ArraySegment<T>)
            return;
        for (var i = 0; i < ordered.Count; i++)
            _items[_starts[group] + i] = ordered[i];
        _ends[group] = _starts[group] + ordered.Count;
    }

    private T[] LaidOut(IReadOnlyList<T> items, int[] places)
    {
        var laidOut = new T[_starts[_starts.Length - 1]];
        var next = (int[])_starts.Clone();
        for (var i = 0; i < places.Length; i++)
            if (places[i] >= 0)
                laidOut[next[places[i]]++] = items[i];
        return laidOut;
    }
}
