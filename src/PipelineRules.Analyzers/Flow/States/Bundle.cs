using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>What one place holds where paths meet, path by path.</summary>
internal sealed class Bundle : IEquatable<Bundle>
{
    private readonly Value[] _values;
    private readonly int _hash = 17;

    public Bundle(Value[] values)
    {
        _values = values;
        foreach (var value in values)
            _hash = unchecked((_hash * 31) + value.GetHashCode());
    }

    public Value this[int path] => _values[path];

    /// <summary>Whether it is one value on all paths.</summary>
    public bool IsOne => Array.TrueForAll(_values, value => value == _values[0]);

    /// <summary>The records of which it is the same attribute that carries the date; none where it is anything else.</summary>
    public IReadOnlyCollection<Value> Images(Shapes shapes) =>
        Array.TrueForAll(_values, value => value.Holder is { } record && value.Member == _values[0].Member && shapes.Marks.LateBound.HasStringIndexer(record.Type) && shapes.Of(record.Type).Includes(value.Member))
            ? [.. _values.Select(value => value.Holder).OfType<Value>().Distinct()] : [];

    public ITypeSymbol? Type => _values.Select(value => value.Type).FirstOrDefault(type => type is not null);

    public bool Equals(Bundle? other)
    {
        for (var path = 0; path < _values.Length; path++)
            if (other?._values[path] != _values[path])
                return false;
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Bundle);

    public override int GetHashCode() => _hash;
}
