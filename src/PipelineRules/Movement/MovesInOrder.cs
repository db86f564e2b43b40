using System.Collections.Generic;
using System.Linq;
using NodaTime;
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
        return ordered.GroupBy(change => change.On).SelectMany(day => Chained(day.ToList())).ToList();
    }

    private static int Compared(CloseDateChange one, CloseDateChange other)
    {
        var order = System.Nullable.Compare(one.On, other.On);
        if (order == 0)
            order = System.Nullable.Compare(one.From, other.From);
        return order == 0 ? System.Nullable.Compare(one.To, other.To) : order;
    }

    private static IEnumerable<CloseDateChange> Chained(List<CloseDateChange> day)
    {
        var next = day.Find(change => !day.Exists(other => other != change && other.To == change.From)) ?? day[0];
        while (day.Count > 0)
        {
            yield return next;
            day.Remove(next);
            LocalDate? reached = next.To;
            next = day.Find(change => change.From == reached) ?? day.FirstOrDefault() ?? next;
        }
    }
}
