using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>The pushes behind a count, for whoever reads its reason. Two of them are equal when their deals inherit of the same deals: the counts say the rest.</summary>
internal sealed class RecordedPushes(IReadOnlyList<CloseDateMove> own, InheritedMoves? inherited, CustomerDates dates) : IEquatable<RecordedPushes>
{
    // Enough to look them up by; a reason with hundreds of dates is read by nobody.
    private const int Named = 5;

    /// <summary>The ids of the lost deals whose moves the deal inherits.</summary>
    public IReadOnlyList<string> InheritedFrom => inherited?.Ids ?? [];

    private IEnumerable<CloseDateMove> All => inherited is null ? own : own.Concat(inherited.Pushes.Pushes).OrderBy(push => push.On);

    /// <summary>The pushes by name, those that count first: <c>: 2026-10-27 from 2026-12-06 to 2027-01-05; not counted: ...</c>; empty when there are none.</summary>
    /// <param name="acrossQuartersOf">The calendar whose quarters they must lead across to be named; null for all of them.</param>
    public string Names(FiscalCalendar? acrossQuartersOf = null)
    {
        var pushes = acrossQuartersOf is null ? All : All.Where(push => PushLedger.One(push, acrossQuartersOf) is { Quarters: > 0 } or { Outside: > 0 });
        var counted = pushes.ToLookup(push => !IsWiped(push) && !dates.IsCustomerDriven(push.On));
        return Listed(": ", [.. counted[true]], Name) + Listed("; not counted: ", [.. counted[false]], push => Name(push) + Why(push));
    }

    public bool Equals(RecordedPushes? other) => other is not null && InheritedFrom.SequenceEqual(other.InheritedFrom);

    public override bool Equals(object? obj) => Equals(obj as RecordedPushes);

    public override int GetHashCode() => InheritedFrom.Count;

    private static string Listed(string words, IReadOnlyList<CloseDateMove> pushes, Func<CloseDateMove, string> name) => pushes.Count == 0
        ? ""
        : words + string.Join(", ", pushes.Take(Named).Select(name)) + (pushes.Count > Named ? $" and {pushes.Count - Named} more" : "");

    private bool IsWiped(CloseDateMove push) => push.On <= dates.WipedUpTo;

    private static string Name(CloseDateMove push) => $"{Day(push.On)} from {Day(push.From)} to {Day(push.To)}{Heir(push)}";

    private static string Heir(CloseDateMove push) => push.Deal.Status == DealStatus.Lost ? $" (inherited from {push.Deal}, lost {Day(push.Deal.ClosedOn)})" : "";

    private string Why(CloseDateMove push) => dates.IsCustomerDriven(push.On)
        ? " (the customer moved the must-have date)"
        : $" (a decider said the must-have date on {Day(dates.Slate)})";

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
