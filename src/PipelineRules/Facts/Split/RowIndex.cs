using System;
using System.Collections.Generic;

namespace PipelineRules.Facts.Split;

/// <summary>Rows by what they name. A blank name is none.</summary>
internal sealed class RowIndex
{
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    public IEnumerable<IReadOnlyList<int>> Groups => _places.Values;

    public IReadOnlyList<int> this[string? name] => name is not null && _places.TryGetValue(name, out var places) ? places : [];

    /// <param name="rows">The rows.</param>
    /// <param name="names">What a row names, each once or more often.</param>
    public static RowIndex Of<T>(IReadOnlyList<T> rows, Func<T, IEnumerable<string?>> names)
    {
        var index = new RowIndex();
        for (var row = 0; row < rows.Count; row++)
            foreach (var name in names(rows[row]))
                if (name is not null)
                    index.Add(name, row);
        return index;
    }

    private void Add(string name, int row)
    {
        if (!_places.TryGetValue(name, out var places))
            _places.Add(name, places = []);
        if (places.Count == 0 || places[places.Count - 1] != row)
            places.Add(row);
    }
}
