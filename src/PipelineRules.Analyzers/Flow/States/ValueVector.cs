using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Values;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>What one place holds where paths meet, path by path.</summary>
internal sealed class ValueVector : IEquatable<ValueVector>
{
    private readonly AbstractValue[] _values;
    private readonly int _hash = 17;

    public ValueVector(AbstractValue[] values)
    {
        _values = values;
        foreach (var abstractValue in values)
            _hash = unchecked((_hash * 31) + abstractValue.GetHashCode());
    }

    public AbstractValue this[int path] => _values[path];

    /// <summary>Whether it is one value on all paths.</summary>
    public bool IsOne => Array.TrueForAll(_values, abstractValue => abstractValue == _values[0]);

    public ITypeSymbol? Type => _values.Select(abstractValue => abstractValue.Type).FirstOrDefault(type => type is not null);

    public bool Equals(ValueVector? other)
    {
        for (var path = 0; path < _values.Length; path++)
            if (other?._values[path] != _values[path])
                return false;
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ValueVector);

    public override int GetHashCode() => _hash;
}
