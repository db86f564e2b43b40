using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>The changes of properties that follow from what was recorded of deals from time to time.</summary>
internal static class FieldSnapshotHistory
{
    /// <summary>
    /// Facts with these changes, and from when on each property's history is whole: from its first row, where it has one of each deal.
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <param name="snapshots">What was recorded; null where there is no table of it.</param>
    /// <param name="deals">Walks through the ids of all deals.</param>
    public static FactSet With(FactSet facts, IEnumerable<FieldSnapshot>? snapshots, Func<IEnumerable<string>> deals)
    {
        var ofProperties =
            (snapshots ?? []).Where(one => one is { Deal: not null, Property: not null }).GroupBy(one => one.Property ?? "").ToArray();
        if (ofProperties.Length == 0)
            return facts;
        var ids = deals().ToHashSet();
        return facts with
        {
            FieldChanges = [.. facts.FieldChanges ?? [], .. ofProperties.SelectMany(of => Changes(of.Key, of))],
            FieldHistoryFrom =
                [.. facts.FieldHistoryFrom ?? [],
                    .. ofProperties.Where(of => ids.IsSubsetOf(of.Select(one => one.Deal ?? "")))
                        .Select(of => new FieldHistoryStart(FactTables.Deals.Name, of.Key, of.Min(one => one.On)?.Date))],
        };
    }

    private static IEnumerable<FieldChange> Changes(string property, IEnumerable<FieldSnapshot> snapshots)
    {
        foreach (var deal in snapshots.GroupBy(one => one.Deal ?? ""))
        {
            var ordered = InOrder([.. deal]);
            foreach (var (before, after) in ordered.Zip(ordered.Skip(1)))
                if (before.Value != after.Value)
                    yield return new(FactTables.Deals.Name, deal.Key, property, after.On?.Date, before.Value, after.Value);
        }
    }

    // Of several at one time the file's own order counts, which runs backwards where the newest comes first.
    private static FieldSnapshot[] InOrder(FieldSnapshot[] deal)
    {
        if (deal[0].On > deal[^1].On)
            Array.Reverse(deal);
        return [.. deal.OrderBy(one => one.On ?? LocalDate.MaxIsoValue.AtMidnight())];
    }
}
