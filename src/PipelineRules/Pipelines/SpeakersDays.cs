using System;
using System.Collections.Generic;
using NodaTime;

namespace PipelineRules;

/// <summary>
/// What each speaker stated, day by day: of one day the later date counts, and what they said of the one deal stands before what they said
/// of all.
/// </summary>
internal static class SpeakersDays
{
    /// <param name="statements">The statements that carry a date, oldest first. Documents, which nobody spoke, are left out.</param>
    /// <param name="dateOf">The date they carry.</param>
    public static IEnumerable<IReadOnlyList<StakeholderStatement>> Of(
        IReadOnlyList<StakeholderStatement> statements, Func<StakeholderStatement, LocalDate?> dateOf)
    {
        var bySpeaker = new List<StakeholderStatement>(statements.Count);
        foreach (var statement in statements)
            if (!statement.IsDocument)
                bySpeaker.Add(statement);
        bySpeaker.Sort(Compared);
        for (int from = 0, to; from < bySpeaker.Count; from = to)
        {
            var days = new List<StakeholderStatement>();
            for (to = from; to < bySpeaker.Count && bySpeaker[to].By.Id == bySpeaker[from].By.Id; to++)
                Take(bySpeaker[to], days);
            yield return days;
        }

        void Take(StakeholderStatement next, List<StakeholderStatement> days)
        {
            var last = days.Count == 0 ? null : days[days.Count - 1];
            if (last is { DealId: not null } && next.DealId is null)
                return;
            if (last is null || last.On < next.On)
                days.Add(next);
            else if (last.DealId is null && next.DealId is not null || dateOf(last) < dateOf(next))
                days[days.Count - 1] = next;
        }
    }

    private static int Compared(StakeholderStatement one, StakeholderStatement other)
    {
        var order = string.CompareOrdinal(one.By.Id, other.By.Id);
        if (order == 0)
            order = one.On.CompareTo(other.On);
        return order == 0 ? (one.DealId is null).CompareTo(other.DealId is null) : order;
    }
}
