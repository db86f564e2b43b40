using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Facts.Split;

/// <summary>A table, by the ids that its rows have or refer to first, and by whose they are or were.</summary>
internal sealed class RowsByCustomer<T>(
    IReadOnlyList<T>? rows, Func<T, string?> id, Func<T, string?> customer, Func<T, IEnumerable<T>>? versions = null)
{
    private readonly RowIndex _byCustomer =
        RowIndex.Of(rows ?? [], row => Versions(row, versions).Select(one => customer(one).NullIfBlank() ?? ""));

    public bool IsAbsent { get; } = rows is null;

    public IReadOnlyList<T> Rows { get; } = rows ?? [];

    public RowIndex ById { get; } = RowIndex.Of(rows ?? [], row => [id(row).NullIfBlank()]);

    public IEnumerable<string> Keys => Rows.SelectMany(KeysOf).Distinct(StringComparer.Ordinal);

    /// <summary>A row as it is and as its history says that it was.</summary>
    public IEnumerable<T> VersionsOf(T row) => Versions(row, versions);

    public IEnumerable<string> KeysOf(T row) => VersionsOf(row).Select(one => customer(one).NullIfBlank() ?? "");

    public IReadOnlyList<int> OfCustomer(string? key) => _byCustomer[key];

    private static IEnumerable<T> Versions(T row, Func<T, IEnumerable<T>>? versions) => versions is null ? [row] : versions(row);
}
