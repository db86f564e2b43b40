using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>Deals that may be one and the same, or not, by the path that led here: after <c>a = c ? d : e</c>, a and d.</summary>
internal sealed class Aliases
{
    private ImmutableHashSet<(AbstractValue One, AbstractValue Other)> _pairs =
        ImmutableHashSet<(AbstractValue One, AbstractValue Other)>.Empty;

    public IReadOnlyCollection<AbstractValue> Find(AbstractValue abstractValue) =>
        _pairs.IsEmpty ? [] : [.. _pairs.Where(pair => pair.One == abstractValue).Select(pair => pair.Other)];

    public bool Are(AbstractValue one, AbstractValue other) => _pairs.Contains((one, other));

    public void Add(AbstractValue one, AbstractValue other)
    {
        if (one != other)
            _pairs = _pairs.Union([(one, other), (other, one)]);
    }

    public bool SameAs(Aliases other) => _pairs.SetEquals(other._pairs);

    public void CopyFrom(Aliases other) => _pairs = other._pairs;

    /// <summary>Takes over those of another state, by the names that they have in this one.</summary>
    public void CopyFrom(Aliases other, Func<AbstractValue, AbstractValue> now)
    {
        _pairs = ImmutableHashSet<(AbstractValue One, AbstractValue Other)>.Empty;
        foreach (var (one, another) in other._pairs)
            Add(now(one), now(another));
    }
}
