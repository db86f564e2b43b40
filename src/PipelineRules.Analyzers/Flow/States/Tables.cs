using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Analyzers.Flow.States;

/// <summary>Tables that are compared, and that take over what another holds.</summary>
internal static class Tables
{
    public static bool IsLike<TKey, TValue>(this Dictionary<TKey, TValue> table, Dictionary<TKey, TValue> other, Func<TValue, TValue, bool> alike) where TKey : notnull =>
        table.Count == other.Count && table.All(pair => other.TryGetValue(pair.Key, out var value) && alike(pair.Value, value));

    public static void Become<TKey, TValue>(this Dictionary<TKey, TValue> table, Dictionary<TKey, TValue> other) where TKey : notnull
    {
        table.Clear();
        foreach (var pair in other)
            table.Add(pair.Key, pair.Value);
    }
}
