using System;
using System.Collections.Generic;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>A table that costs nothing to copy: copies share their pairs until one of them is written to.</summary>
internal sealed class CopyOnWriteDictionary<TKey, TValue>
    where TKey : notnull
{
    // Nobody takes a table for his own without writing to it.
    private const int Room = 4;

    private static readonly Dictionary<TKey, TValue> s_none = [];

    private Dictionary<TKey, TValue> _pairs = s_none;
    private bool _isShared = true;

    /// <summary>What it holds; not to be looked through while it is written to.</summary>
    public Dictionary<TKey, TValue> Pairs => _pairs;

    public void Set(TKey key, TValue value)
    {
        if (!_pairs.TryGetValue(key, out var before) || !EqualityComparer<TValue>.Default.Equals(before, value))
            Own()[key] = value;
    }

    public void Remove(TKey key)
    {
        if (_pairs.ContainsKey(key))
            Own().Remove(key);
    }

    public void CopyFrom(CopyOnWriteDictionary<TKey, TValue> other) => (_pairs, _isShared, other._isShared) = (other._pairs, true, true);

    public bool IsLike(CopyOnWriteDictionary<TKey, TValue> other, Func<TValue, TValue, bool> alike)
    {
        if (_pairs == other._pairs)
            return true;
        if (_pairs.Count != other._pairs.Count)
            return false;
        foreach (var pair in _pairs)
            if (!other._pairs.TryGetValue(pair.Key, out var value) || !alike(pair.Value, value))
                return false;
        return true;
    }

    private Dictionary<TKey, TValue> Own()
    {
        if (!_isShared)
            return _pairs;
        var own = new Dictionary<TKey, TValue>(_pairs.Count + Room);
        foreach (var pair in _pairs)
            own.Add(pair.Key, pair.Value);
        (_pairs, _isShared) = (own, false);
        return own;
    }
}
