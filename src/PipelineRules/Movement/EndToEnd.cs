using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>Puts the changes of one day end to end: each begins where the one before it ended, as far as they allow it.</summary>
internal static class EndToEnd
{
    public static IEnumerable<CloseDateChange> Walk(List<CloseDateChange> day, LocalDate? dayBefore)
    {
        while (day.Count > 0)
            foreach (var change in WalkFrom(Start(day, dayBefore), day))
                yield return change;
    }

    // Where more changes leave a date than reach it; else where the day before ended.
    private static LocalDate? Start(List<CloseDateChange> day, LocalDate? dayBefore) => day
        .OrderByDescending(change => day.Count(other => other.From == change.From) > day.Count(other => other.To == change.From))
        .ThenByDescending(change => change.From == dayBefore)
        .First().From;

    // Hierholzer's walk, which takes every change that it can reach once: a round trip on the way is taken before the way goes on.
    private static List<CloseDateChange> WalkFrom(LocalDate? date, List<CloseDateChange> day)
    {
        var (open, walked) = (new Stack<CloseDateChange>(), new List<CloseDateChange>());
        for (var at = date; Leaving(day, at) is not null || open.Count > 0;)
            at = Leaving(day, at) is { } next ? Go(next, day, open) : Return(open, walked);
        walked.Reverse();
        return walked;
    }

    private static CloseDateChange? Leaving(List<CloseDateChange> day, LocalDate? date) => day.Find(change => change.From == date);

    private static LocalDate? Go(CloseDateChange change, List<CloseDateChange> day, Stack<CloseDateChange> open)
    {
        day.Remove(change);
        open.Push(change);
        return change.To;
    }

    private static LocalDate? Return(Stack<CloseDateChange> open, List<CloseDateChange> walked)
    {
        walked.Add(open.Pop());
        return walked[walked.Count - 1].From;
    }
}
