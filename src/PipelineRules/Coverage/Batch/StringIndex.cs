using System;
using System.Collections.Generic;

namespace PipelineRules.Coverage.Batch;

/// <summary>Names by number, in the order in which they were first met. Nobody's is 0.</summary>
internal sealed class StringIndex
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string?> _names = [null];

    public int Count => _names.Count;

    public string? this[int number] => _names[number];

    public bool Has(string name) => _numbers.ContainsKey(name);

    public int Compare(int one, int other) => string.CompareOrdinal(_names[one], _names[other]);

    public int NumberOf(string? name)
    {
        if (name is null)
            return 0;
        if (!_numbers.TryGetValue(name, out var number))
        {
            _numbers.Add(name, number = _names.Count);
            _names.Add(name);
        }
        return number;
    }
}
