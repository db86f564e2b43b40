using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Imports;

/// <summary>The changes of close dates: those recorded, and those that follow from what was recorded of a deal from time to time.</summary>
internal static class CloseDateHistory
{
    public static IEnumerable<CloseDateChange>? Of(IEnumerable<CloseDateChange>? changes, IEnumerable<CloseDateSnapshot>? snapshots) =>
        snapshots is null ? changes : (changes ?? []).Concat(Following(snapshots));

    private static IEnumerable<CloseDateChange> Following(IEnumerable<CloseDateSnapshot> snapshots)
    {
        var kept = new SnapshotStore();
        foreach (var snapshot in snapshots.Where(one => one.IsUsable))
            kept.Add(snapshot);
        foreach (var deal in kept.ByDeal())
            foreach (var change in Changes(deal))
                yield return change;
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
        return [.. deal.Select(one => (Snapshot: one, At: latest = one.On ?? latest)).ToList().OrderBy(one => one.At).Select(one => one.Snapshot)];
    }
}
