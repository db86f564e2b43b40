using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analyzers.Flow.States;

namespace PipelineRules.Analyzers.Flow.Graphs;

/// <summary>The states in which control arrives at each block, one an edge, and the blocks where something new arrived.</summary>
internal sealed class Arrivals
{
    private readonly SortedDictionary<int, SortedDictionary<int, State>> _states = [];
    private readonly SortedSet<int> _ahead = [];

    public IEnumerable<int> Reached => _states.Keys.ToList();

    public IReadOnlyList<State> At(int block) => [.. _states[block].Values];

    public bool TryNext(out int block)
    {
        block = _ahead.FirstOrDefault();
        return _ahead.Remove(block);
    }

    public void Arrive(int block, int edge, State state)
    {
        if (!_states.TryGetValue(block, out var edges))
            _states.Add(block, edges = []);
        if (edges.TryGetValue(edge, out var before) && before.SameAs(state))
            return;
        edges[edge] = state;
        _ahead.Add(block);
    }
}
