using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Facts;

/// <summary>
/// The list of a fact or of a set of facts: an array, equal to another that holds equal items in the same order. An absent list equals no
/// list that is there.
/// </summary>
internal readonly struct ValueList<T> : IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    /// <param name="items">The items: an array stays itself, anything else is copied into one; null for an absent list.</param>
    public ValueList(IEnumerable<T>? items) => _items = items as T[] ?? items?.ToArray();

    public IReadOnlyList<T>? Items => _items;

    public bool Equals(ValueList<T> other) =>
        ReferenceEquals(_items, other._items) || (_items is not null && other._items is not null && _items.SequenceEqual(other._items));

    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = _items?.Length ?? -1;
        foreach (var item in _items ?? [])
            hash = unchecked(hash * 31 + (item?.GetHashCode() ?? 0));
        return hash;
    }
}
