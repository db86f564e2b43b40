using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>The changes of one deal's close date in the order in which they happened. Changes without a day are left out.</summary>
/// <remarks>Days do not tell the order of several changes on one of them; there, each begins where the one before it ended.</remarks>
internal static class MovesInOrder
{
    public static IReadOnlyList<CloseDateChange> Of(IReadOnlyList<CloseDateChange> changes) =>
        AreInOrder(changes) ? changes : Sorted(changes);

    private static bool AreInOrder(IReadOnlyList<CloseDateChange> changes)
    {
        for (var i = 0; i < changes.Count; i++)
            if (changes[i].On is null || (i > 0 && !(changes[i - 1].On < changes[i].On)))
                return false;
        return true;
    }

    private static IReadOnlyList<CloseDateChange> Sorted(IReadOnlyList<CloseDateChange> changes)
    {
        var sorted = changes.Where(change => change.On is not null).ToArray();
        Array.Sort(sorted, Compared);
        return AreInOrder(sorted) ? sorted : DayByDay(sorted);
    }

    private static List<CloseDateChange> DayByDay(CloseDateChange[] changes)
    {
        var ordered = new List<CloseDateChange>(changes.Length);
        foreach (var day in changes.GroupBy(change => change.On))
            ordered.AddRange(EndToEnd.Walk(day.ToList(), ordered.LastOrDefault()?.To));
        return ordered;
    }

    private static int Compared(CloseDateChange one, CloseDateChange other)
    {
        var order = Compared(one.On, other.On);
        if (order == 0)
            order = Compared(one.From, other.From);
        return order == 0 ? Compared(one.To, other.To) : order;
    }

    private static int Compared(LocalDate? one, LocalDate? other) => Nullable.Compare(one, other);
}
