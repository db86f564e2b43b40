using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>Deals that may be one and the same, or not, by the path that led here: after <c>a = c ? d : e</c>, a and d.</summary>
internal sealed class Aliases
{
    private readonly HashSet<(Value, Value)> _pairs = [];

    public IEnumerable<(Value One, Value Other)> Pairs => _pairs;

    public IEnumerable<Value> Of(Value value) => _pairs.Count == 0 ? [] : [.. _pairs.Where(pair => pair.Item1 == value).Select(pair => pair.Item2)];

    public bool Are(Value one, Value other) => _pairs.Contains((one, other));

    public void Add(Value one, Value other)
    {
        if (one != other)
            _pairs.UnionWith([(one, other), (other, one)]);
    }

    public bool SameAs(Aliases other) => _pairs.SetEquals(other._pairs);

    public void Become(Aliases other, Func<Value, Value> now)
    {
        var pairs = other._pairs.ToList();
        _pairs.Clear();
        foreach (var (one, another) in pairs)
            Add(now(one), now(another));
    }
}
