using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Imports;

/// <summary>The changes of close dates: those recorded, and those that follow from what was recorded of a deal from time to time.</summary>
internal static class CloseDateHistory
{
    /// <param name="changes">The recorded changes; null where there is no table of them.</param>
    /// <param name="snapshots">What was recorded from time to time; null where there is no table of it.</param>
    /// <param name="deals">Walks through the ids of all deals.</param>
    /// <param name="areTables">Whether these are tables of facts, whose changes are all that stands there.</param>
    /// <param name="log">Takes what is wrong.</param>
    public static IEnumerable<CloseDateChange>? Create(
        IEnumerable<CloseDateChange>? changes, IEnumerable<CloseDateSnapshot>? snapshots, Func<IEnumerable<string>> deals, bool areTables,
        ImportLog log) =>
        changes is null && snapshots is null ? null : Whole(changes, snapshots, deals, areTables, log);

    private static IEnumerable<CloseDateChange> Whole(
        IEnumerable<CloseDateChange>? changes, IEnumerable<CloseDateSnapshot>? snapshots, Func<IEnumerable<string>> deals, bool areTables,
        ImportLog log)
    {
        var gaps = new HistoryGaps(isOfEachDeal: changes is null, log);
        foreach (var change in changes ?? [])
        {
            gaps.Met(change.Deal);
            yield return change;
        }

        foreach (var change in Following(snapshots ?? [], gaps))
            yield return change;
        foreach (var deal in gaps.Among(deals()))
            if (!areTables)
                yield return new(deal, null, null, null);
    }

    private static IEnumerable<CloseDateChange> Following(IEnumerable<CloseDateSnapshot> snapshots, HistoryGaps gaps)
    {
        var kept = new SnapshotStore();
        foreach (var snapshot in snapshots)
            if (snapshot.IsUsable)
                kept.Add(snapshot);
            else
                gaps.Broken(snapshot.Deal);
        foreach (var deal in kept.ByDeal())
        {
            gaps.Met(deal[0].Deal);
            foreach (var change in Changes(deal))
                yield return change;
        }
    }

    private static IEnumerable<CloseDateChange> Changes(List<CloseDateSnapshot> deal)
    {
        var ordered = InOrder(deal);
        return ordered.Zip(ordered.Skip(1))
            .Where(pair => pair.First.CloseDate != pair.Second.CloseDate)
            .Select(pair => new CloseDateChange(pair.Second.Deal, pair.Second.On?.Date, pair.First.CloseDate, pair.Second.CloseDate));
    }

    // Of several at one time the file's own order counts, which runs backwards where the newest comes first.
    private static List<CloseDateSnapshot> InOrder(List<CloseDateSnapshot> deal)
    {
        if (deal[0].On > deal[^1].On)
            deal.Reverse();
        var latest = default(LocalDateTime?);
        return [
            .. deal.Select(one => (Snapshot: one, At: latest = one.On ?? latest)).ToList().OrderBy(one => one.At)
                .Select(one => one.Snapshot)];
    }
}
