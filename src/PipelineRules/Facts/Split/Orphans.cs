using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Facts.Split;

/// <summary>The rows that lead to no customer, because what they refer to is not in the facts.</summary>
internal sealed class Orphans(CustomerSplit all)
{
    public int[] Moves { get; } = Without(all.Moves, one => all.Deals.ById[one.Deal]);

    public int[] Waivers { get; } = Without(all.Waivers, one => all.Deals.ById[one.Deal]);

    public int[] Statements { get; } = Without(all.Statements, one => [.. all.Priorities.ById[one.Priority], .. all.Deals.ById[one.Deal]]);

    public int[] FieldChanges { get; } = Without(all.FieldChanges, one => FactOf(one, all));

    public bool Any => Moves.Length + Waivers.Length + Statements.Length + FieldChanges.Length > 0;

    private static int[] Without<T>(RowsByCustomer<T> table, Func<T, IReadOnlyList<int>> leadsTo) =>
        [.. Enumerable.Range(0, table.Rows.Count).Where(row => leadsTo(table.Rows[row]).Count == 0)];

    private static IReadOnlyList<int> FactOf(FieldChange change, CustomerSplit all) => change.Table switch
    {
        "customers" => all.Customers.ById[change.Id],
        "goals" => all.Goals.ById[change.Id],
        "stakeholders" => all.Stakeholders.ById[change.Id],
        "priorities" => all.Priorities.ById[change.Id],
        "deals" => all.Deals.ById[change.Id],
        _ => [],
    };
}
