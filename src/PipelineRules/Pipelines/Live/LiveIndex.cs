using System;
using System.Collections.Generic;

namespace PipelineRules.Pipelines.Live;

/// <summary>The entries of a table by an id that their facts name. A blank id names nothing.</summary>
internal sealed class LiveIndex<T>(Func<T, IReadOnlyList<string?>> ids) where T : class
{
    private readonly RowGroups<string, T> _rowGroups = new(StringComparer.Ordinal);

    public IEnumerable<string> Ids => _rowGroups.Keys;

    public IReadOnlyList<TableRow<T>> this[string? id] => id is null ? [] : _rowGroups[id];

    public void Add(TableRow<T> tableRow)
    {
        foreach (var id in ids(tableRow.Fact))
            if (id is not null && !string.IsNullOrWhiteSpace(id))
                _rowGroups.Add(id, tableRow);
    }

    public void Remove(TableRow<T> tableRow)
    {
        foreach (var id in ids(tableRow.Fact))
            if (id is not null && !string.IsNullOrWhiteSpace(id))
                _rowGroups.Remove(id, tableRow);
    }
}
