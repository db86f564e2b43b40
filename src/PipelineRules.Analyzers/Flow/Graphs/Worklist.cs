using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analyzers.Flow.States;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>The states in which control arrives at each block, one an edge, and the blocks where something new arrived.</summary>
internal sealed class Worklist(Func<int, IReadOnlyList<State>, State> join)
{
    private readonly Dictionary<int, SortedList<int, State>> _states = [];
    private readonly Dictionary<int, State> _entries = [];
    private readonly SortedSet<int> _ahead = [];

    public IEnumerable<int> Reached => _states.Keys.OrderBy(block => block).ToList();

    /// <summary>What is known where control arrives at a block: joined once, until something new arrives.</summary>
    public State Entry(int block)
    {
        if (!_entries.TryGetValue(block, out var entry))
            _entries.Add(block, entry = _states[block] is { Count: 1 } only ? only.Values[0] : join(block, [.. _states[block].Values]));
        return entry.Copy();
    }

    public bool TryNext(out int block)
    {
        block = _ahead.Min;
        return _ahead.Remove(block);
    }

    public void Enqueue(int block, int edge, State state)
    {
        if (!_states.TryGetValue(block, out var edges))
            _states.Add(block, edges = []);
        if (edges.TryGetValue(edge, out var before) && before.SameAs(state))
            return;
        edges[edge] = state;
        _entries.Remove(block);
        _ahead.Add(block);
    }
}
