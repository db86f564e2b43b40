using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Facts.Split;

/// <summary>A table, by the ids that its rows have or refer to first, and by whose they are.</summary>
internal sealed class RowsByCustomer<T>(IReadOnlyList<T>? rows, Func<T, string?> id, Func<T, string?> customer)
{
    private readonly RowIndex _byCustomer = ByCustomer(rows ?? [], customer);

    public bool IsAbsent { get; } = rows is null;

    public IReadOnlyList<T> Rows { get; } = rows ?? [];

    public RowIndex ById { get; } = RowIndex.Of(rows ?? [], id);

    public IEnumerable<string> Keys => Rows.Select(row => customer(row).NullIfBlank() ?? "").Distinct(StringComparer.Ordinal);

    public string KeyOf(int row) => customer(Rows[row]).NullIfBlank() ?? "";

    public IReadOnlyList<int> OfCustomer(string key) => _byCustomer[key];

    private static RowIndex ByCustomer(IReadOnlyList<T> rows, Func<T, string?> customer)
    {
        var index = new RowIndex();
        for (var row = 0; row < rows.Count; row++)
            index.Add(customer(rows[row]).NullIfBlank() ?? "", row);
        return index;
    }
}
