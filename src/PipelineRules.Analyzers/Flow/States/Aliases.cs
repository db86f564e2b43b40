using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>Deals that may be one and the same, or not, by the path that led here: after <c>a = c ? d : e</c>, a and d.</summary>
internal sealed class Aliases
{
    private ImmutableHashSet<(Value One, Value Other)> _pairs = ImmutableHashSet<(Value One, Value Other)>.Empty;

    public IReadOnlyCollection<Value> Of(Value value) => _pairs.IsEmpty ? [] : [.. _pairs.Where(pair => pair.One == value).Select(pair => pair.Other)];

    public bool Are(Value one, Value other) => _pairs.Contains((one, other));

    public void Add(Value one, Value other)
    {
        if (one != other)
            _pairs = _pairs.Union([(one, other), (other, one)]);
    }

    public bool SameAs(Aliases other) => _pairs.SetEquals(other._pairs);

    public void Become(Aliases other) => _pairs = other._pairs;

    /// <summary>Takes over those of another state, by the names that they have in this one.</summary>
    public void Become(Aliases other, Func<Value, Value> now)
    {
        _pairs = ImmutableHashSet<(Value One, Value Other)>.Empty;
        foreach (var (one, another) in other._pairs)
            Add(now(one), now(another));
    }
}
