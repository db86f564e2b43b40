using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>What would follow from learning more: of each fact, other facts.</summary>
internal sealed class Implications
{
    private readonly CopyOnWriteDictionary<NullFact, ImmutableArray<NullFact>> _facts = new();

    public Dictionary<NullFact, ImmutableArray<NullFact>> All => _facts.Pairs;

    public ImmutableArray<NullFact> ImpliedBy(NullFact cause) =>
        All.TryGetValue(cause, out var facts) ? facts : ImmutableArray<NullFact>.Empty;

    public void Add(NullFact cause, ImmutableArray<NullFact> facts)
    {
        if (facts.Length > 0)
            _facts.Set(cause, facts);
    }

    /// <summary>Drops all that has to do with a value.</summary>
    public void Forget(AbstractValue abstractValue)
    {
        if (All.Count == 0)
            return;
        foreach (var stale in All.Where(
            pair => pair.Key.Value == abstractValue || pair.Value.Any(nullFact => nullFact.Value == abstractValue)).ToList())
        {
            _facts.Remove(stale.Key);
            if (stale.Key.Value != abstractValue)
                Add(stale.Key, stale.Value.RemoveAll(nullFact => nullFact.Value == abstractValue));
        }
    }

    public bool SameAs(Implications other) => _facts.IsLike(other._facts, (one, another) => one.SequenceEqual(another));

    public void CopyFrom(Implications other) => _facts.CopyFrom(other._facts);
}
