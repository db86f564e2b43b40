using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Facts.Split;

/// <summary>The rows that lead to no customer, because what they refer to is not in the facts.</summary>
internal sealed class Orphans(CustomerSplit all)
{
    public int[] Moves { get; } = Without(all.Moves, one => all.Deals.ById[one.Deal]);

    public int[] Waivers { get; } = Without(all.Waivers, one => all.Deals.ById[one.Deal]);

    public int[] Statements { get; } = Without(all.Statements, one => [.. all.Priorities.ById[one.Priority], .. all.Deals.ById[one.Deal]]);

    public int[] FieldChanges { get; } = Without(all.FieldChanges, one => RowsOf(all, TableOf(one), one.Id));

    public int[] Problems { get; } = Without(all.Problems, one => RowsOf(all, FactTables.Find(one.Table) ?? FactTables.Deals, one.Fact));

    public bool Any => Moves.Length + Waivers.Length + Statements.Length + FieldChanges.Length + Problems.Length > 0;

    private static FactTable? TableOf(FieldChange change) => FactTables.Find(change.Table) is { HasIds: true } table ? table : null;

    private static int[] Without<T>(RowsByCustomer<T> table, Func<T, IReadOnlyList<int>> leadsTo) =>
        [.. Enumerable.Range(0, table.Rows.Count).Where(row => leadsTo(table.Rows[row]).Count == 0)];

    // A table without ids names deals.
    private static IReadOnlyList<int> RowsOf(CustomerSplit all, FactTable? table, string? id) => table switch
    {
        null => [],
        _ when table == FactTables.Customers => all.Customers.ById[id],
        _ when table == FactTables.Goals => all.Goals.ById[id],
        _ when table == FactTables.Stakeholders => all.Stakeholders.ById[id],
        _ when table == FactTables.Priorities => all.Priorities.ById[id],
        _ => all.Deals.ById[id],
    };
}
