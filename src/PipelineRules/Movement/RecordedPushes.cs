using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>
/// The pushes behind a count, for whoever reads its reason. Two of them are equal when their deals inherit of the same deals: the counts
/// say the rest.
/// </summary>
internal sealed class RecordedPushes(IReadOnlyList<CloseDateMove> own, InheritedMoves? inherited, CustomerDateMoves dates, PushTally tally)
    : IEquatable<RecordedPushes>
{
    // Enough to look them up by. A reason with hundreds of dates is read by nobody, and to look for them among thousands would cost too
    // much.
    private const int Named = 5;
    private const int LookedAt = 50;
    private static readonly Comparer<CloseDateMove> s_inOrder = Comparer<CloseDateMove>.Create(CloseDateMove.InOrder);

    /// <summary>The ids of the lost deals whose moves the deal inherits.</summary>
    public IReadOnlyList<string> InheritedFrom => inherited?.Ids ?? [];

    /// <summary>
    /// The newest pushes by name, those that count first: <c>: 2026-10-27 from 2026-12-06 to 2027-01-05; not counted: ...</c>; empty when
    /// there are none.
    /// </summary>
    /// <param name="acrossQuartersOf">The calendar whose quarters they must lead across to be named; null for all of them.</param>
    public string Names(FiscalCalendar? acrossQuartersOf = null)
    {
        var pushes = Newest(own).Concat(inherited?.Ledgers.SelectMany(ledger => Newest(ledger.Pushes)) ?? [])
            .Where(push => acrossQuartersOf is null || PushLedger.One(push, acrossQuartersOf) is { Quarters: > 0 } or { Outside: > 0 })
            .OrderBy(push => push, s_inOrder)
            .ThenBy(push => push.Deal.Id, StringComparer.Ordinal)
            .ToLookup(push => !IsWiped(push) && !dates.IsCustomerDriven(push.On));
        return Listed(": ", [.. pushes[true]], Total(tally.Counting), Name)
            + Listed("; not counted: ", [.. pushes[false]], Total(tally.All - tally.Counting), push => Name(push) + Why(push));

        int Total(PushTotals totals) => acrossQuartersOf is null ? totals.Any : totals.Quarters + totals.Outside;
    }

    public bool Equals(RecordedPushes? other) => other is not null && InheritedFrom.SequenceEqual(other.InheritedFrom);

    public override bool Equals(object? obj) => Equals(obj as RecordedPushes);

    public override int GetHashCode() => InheritedFrom.Count;

    private static string Listed(string words, IReadOnlyList<CloseDateMove> pushes, int total, Func<CloseDateMove, string> name)
    {
        var named = Math.Min(pushes.Count, Named);
        var more = total > named ? $"{(named > 0 ? " and " : "")}{total - named} more" : "";
        return total == 0 ? "" : words + string.Join(", ", pushes.Skip(pushes.Count - named).Select(name)) + more;
    }

    // Some of both sides of the slate.
    private IEnumerable<CloseDateMove> Newest(IReadOnlyList<CloseDateMove> pushes)
    {
        var wiped = CountWiped(pushes);
        for (var i = Math.Max(0, wiped - LookedAt); i < wiped; i++)
            yield return pushes[i];
        for (var i = Math.Max(wiped, pushes.Count - LookedAt); i < pushes.Count; i++)
            yield return pushes[i];
    }

    private int CountWiped(IReadOnlyList<CloseDateMove> pushes)
    {
        var (least, most) = (0, pushes.Count);
        while (least < most)
        {
            var middle = (least + most) / 2;
            (least, most) = IsWiped(pushes[middle]) ? (middle + 1, most) : (least, middle);
        }
        return least;
    }

    private bool IsWiped(CloseDateMove push) => push.On <= dates.WipedUpTo;

    private static string Name(CloseDateMove push) => $"{Day(push.On)} from {Day(push.From)} to {Day(push.To)}{Heir(push)}";

    private static string Heir(CloseDateMove push) =>
        push.Deal.Status == DealStatus.Lost ? $" (inherited from {push.Deal}, lost {Day(push.Deal.ClosedOn)})" : "";

    private string Why(CloseDateMove push) => dates.IsCustomerDriven(push.On)
        ? " (the customer moved the must-have date)"
        : $" (a decider said the must-have date on {Day(dates.Slate)})";

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
