using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm.Imports;

/// <summary>Which texts of the columns that a map translates were met, how often, and what they became.</summary>
internal sealed class TextTally
{
    private readonly Dictionary<(string Table, string Property, ColumnMap Map), ColumnTexts> _columns = [];

    /// <summary>The texts that were met, and those of the map that were not, in the order of their properties.</summary>
    public IReadOnlyList<CsvText> All => [.. _columns.SelectMany(one => one.Value.All(one.Key.Table, one.Key.Property))];

    /// <summary>The tally of a column; null for one whose texts are nobody's words.</summary>
    public ColumnTexts? For(string table, string property, ColumnMap map)
    {
        if (map.Constant is not null || (map.Values is null && map.Otherwise is null && property != "status"))
            return null;
        if (!_columns.TryGetValue((table, property, map), out var texts))
            _columns.Add((table, property, map), texts = new ColumnTexts(map));
        return texts;
    }
}
