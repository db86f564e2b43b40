using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>What would follow from learning more: of each fact, other facts.</summary>
internal sealed class Consequences
{
    private readonly Table<Fact, ImmutableArray<Fact>> _facts = new();

    public Dictionary<Fact, ImmutableArray<Fact>> All => _facts.Pairs;

    public ImmutableArray<Fact> After(Fact cause) => All.TryGetValue(cause, out var facts) ? facts : ImmutableArray<Fact>.Empty;

    public void Keep(Fact cause, ImmutableArray<Fact> facts)
    {
        if (facts.Length > 0)
            _facts.Set(cause, facts);
    }

    /// <summary>Drops all that has to do with a value.</summary>
    public void Forget(Value value)
    {
        if (All.Count == 0)
            return;
        foreach (var stale in All.Where(pair => pair.Key.Value == value || pair.Value.Any(fact => fact.Value == value)).ToList())
        {
            _facts.Remove(stale.Key);
            if (stale.Key.Value != value)
                Keep(stale.Key, stale.Value.RemoveAll(fact => fact.Value == value));
        }
    }

    public bool SameAs(Consequences other) => _facts.IsLike(other._facts, (one, another) => one.SequenceEqual(another));

    public void Become(Consequences other) => _facts.Become(other._facts);
}
