using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm.Imports;

/// <summary>The texts of one column that a map translates.</summary>
internal sealed class ColumnTexts(ColumnMap map)
{
    private const int MostTexts = 200;
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    public void Count(string cell)
    {
        if (_counts.TryGetValue(cell, out var count))
            _counts[cell] = count + 1;
        else if (_counts.Count < MostTexts)
            _counts.Add(cell, 1);
    }

    public IEnumerable<CsvText> All(string table, string property) => _counts
        .OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal)
        .Select(one => Text(table, property, one.Key, one.Value))
        .Concat(
            (map.Values?.Keys ?? []).Where(text => !_counts.ContainsKey(text)).Order(StringComparer.Ordinal)
                .Select(text => Text(table, property, text, 0)));

    private CsvText Text(string table, string property, string text, int count) => map.Values?.GetValueOrDefault(text) is { } listed
        ? new(table, property, map.Columns[0], text, listed, CsvTextSource.Listed, count)
        : new(table, property, map.Columns[0], text, map.Otherwise ?? text,
            map.Otherwise is null ? CsvTextSource.AsWritten : CsvTextSource.Otherwise, count);
}
