using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>The changes of one deal's close date in the order in which they happened.</summary>
/// <remarks>Days do not tell the order of several changes on one of them; there, each begins where the one before it ended.</remarks>
internal static class MovesInOrder
{
    public static List<CloseDateChange> Of(IReadOnlyList<CloseDateChange> changes)
    {
        var ordered = changes.Where(change => change.On is not null).ToList();
        if (ordered.Count < 2)
            return ordered;
        ordered.Sort(Compared);
        return DayByDay(ordered);
    }

    private static List<CloseDateChange> DayByDay(List<CloseDateChange> changes)
    {
        var ordered = new List<CloseDateChange>(changes.Count);
        foreach (var day in changes.GroupBy(change => change.On))
            ordered.AddRange(EndToEnd.Walk(day.ToList(), ordered.LastOrDefault()?.To));
        return ordered;
    }

    private static int Compared(CloseDateChange one, CloseDateChange other)
    {
        var order = System.Nullable.Compare(one.On, other.On);
        if (order == 0)
            order = System.Nullable.Compare(one.From, other.From);
        return order == 0 ? System.Nullable.Compare(one.To, other.To) : order;
    }
}
