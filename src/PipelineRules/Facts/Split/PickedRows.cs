using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Facts.Split;

/// <summary>The rows of one table that a part has, each looked at once for what it is judged by.</summary>
internal sealed class PickedRows<T>(RowsByCustomer<T> table, Action<T> follow)
{
    private readonly HashSet<int> _rows = [];
    private readonly HashSet<IReadOnlyList<int>> _taken = [];

    /// <summary>Takes rows that an index holds together; the second time there is nothing to look at.</summary>
    public void Add(IReadOnlyList<int> rows, Queue<Action> ahead)
    {
        if (rows.Count == 0 || !_taken.Add(rows))
            return;
        foreach (var row in rows)
            if (_rows.Add(row))
                ahead.Enqueue(() => Follow(table.Rows[row]));
    }

    private void Follow(T row)
    {
        foreach (var version in table.VersionsOf(row))
            follow(version);
    }

    public T[]? ToRows() => table.IsAbsent ? null : [.. _rows.OrderBy(row => row).Select(row => table.Rows[row])];
}
