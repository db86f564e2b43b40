using System;
using System.Collections.Generic;

namespace PipelineRules.Facts.Split;

/// <summary>Rows by what they name. A blank name is none.</summary>
internal sealed class RowIndex
{
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    public IEnumerable<IReadOnlyList<int>> Groups => _places.Values;

    public IReadOnlyList<int> this[string? name] => name is not null && _places.TryGetValue(name, out var places) ? places : [];

    public static RowIndex Of<T>(IReadOnlyList<T> rows, Func<T, string?> name)
    {
        var index = new RowIndex();
        for (var row = 0; row < rows.Count; row++)
            if (name(rows[row]).NullIfBlank() is { } known)
                index.Add(known, row);
        return index;
    }

    public void Add(string name, int row)
    {
        if (!_places.TryGetValue(name, out var places))
            _places.Add(name, places = []);
        places.Add(row);
    }
}
