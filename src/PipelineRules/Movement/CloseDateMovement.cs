using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>How a deal's forecast close date has moved, counted from its recorded history as of a day.</summary>
/// <remarks>
/// <para>A move is a recorded change to another date. It is none when it was made on the day the deal was created (a correction), was taken
/// back within
/// <see cref="Policy.TakenBackDays"/> days, or was stamped by closing the deal, on the day a closed deal was closed. The same row twice is
/// one move. A date taken away and another set later are one move.</para>
/// <para>An open deal inherits the moves of lost ones of the same customer and priority that were closed within
/// <see cref="Policy.ReopenedDays"/> days of its creation,
/// and the step from the last date of the one that it takes up to its own first.</para>
/// <para>A push is the customer's own or the seller's. A seller's push counts when it was made more than <see cref="Policy.SlateDays"/>
/// days after <paramref name="Slate"/>; without a slate every one counts.</para>
/// </remarks>
/// <param name="Known">Whether the input carries any history. Where it does not, every count here is unknown and reads as null.</param>
/// <param name="OriginalCloseDate">The close date before its own first move; the present one where it never moved; null when unknown, and
/// so wherever <paramref name="Since"/> is said.</param>
/// <param name="NetDriftDays">How many days later the close date is than the original one, below 0 when earlier; null when either is
/// unknown.</param>
/// <param name="Pushes">The moves to a later day, inherited ones included; null when unknown.</param>
/// <param name="SellerDriven">The pushes that no stakeholder's later must-have date explains; null when unknown.</param>
/// <param name="CustomerDriven">The pushes within reach of a stakeholder's statement that moved the must-have date later; null when
/// unknown.</param>
/// <param name="SellerDrivenAcrossQuarters">Those of the seller-driven pushes that went into a later fiscal quarter; null when unknown, or
/// when one of them began outside the fiscal calendar.</param>
/// <param name="Pulls">The moves to an earlier day, inherited ones included; null when unknown.</param>
/// <param name="Since">The day from which on every move is known, that day included, of a deal that was created before it or nobody
/// recorded when. Null: every move is known, or none.</param>
/// <param name="Counting">The seller-driven pushes that count; null when unknown.</param>
/// <param name="CountingAcrossQuarters">Those of the counting pushes that are known to have gone into a later fiscal quarter; null when
/// unknown.</param>
/// <param name="CountingOutsideCalendar">Those of the counting pushes that began outside the fiscal calendar, so that nobody can tell
/// whether they went into a later quarter; null when unknown.</param>
/// <param name="Slate">The day on which a decider last said the must-have date in force; null when none did.</param>
/// <param name="Gaps">Why there may have been more pushes than are counted; none when the counts are exact.</param>
public sealed record CloseDateMovement(
    bool Known,
    LocalDate? OriginalCloseDate = null,
    int? NetDriftDays = null,
    PushCounts? Pushes = null,
    int? SellerDriven = null,
    int? CustomerDriven = null,
    int? SellerDrivenAcrossQuarters = null,
    int? Pulls = null,
    LocalDate? Since = null,
    int? Counting = null,
    int? CountingAcrossQuarters = null,
    int? CountingOutsideCalendar = null,
    LocalDate? Slate = null,
    HistoryGaps Gaps = HistoryGaps.None)
{
    /// <summary>No history in the input: unknown, and not zero.</summary>
    public static CloseDateMovement Unknown { get; } = new(false);

    /// <summary>
    /// The seller-driven pushes that do not count: made no later than <see cref="Policy.SlateDays"/> days after <see cref="Slate"/>, the
    /// day on which a decider last stated the date. Null when unknown.
    /// </summary>
    public int? Wiped => SellerDriven - Counting;

    /// <summary>
    /// Whether the counts are the least that there can have been, for one of the <see cref="Gaps"/>; false where nothing is known.
    /// </summary>
    public bool IsLowerBound => Gaps != HistoryGaps.None;

    /// <summary>
    /// The ids of the lost deals whose moves are counted with its own, in the order in which they were lost; empty when there are none.
    /// </summary>
    public IReadOnlyList<string> InheritedFrom => Recorded?.InheritedFrom ?? [];

    internal RecordedPushes? Recorded { get; init; }

    internal string Missing(Deal deal) => Gaps switch
    {
        _ when Gaps.HasFlag(HistoryGaps.Unreadable) => "a change has a day or a date that cannot be read",
        _ when Gaps.HasFlag(HistoryGaps.OpenAndClosed) =>
            FormattableString.Invariant($"it is open and was closed on {deal.ClosedOn:uuuu-MM-dd}, which contradicts itself"),
        _ when Since is { } since => FormattableString.Invariant($"moves before {since:uuuu-MM-dd} may be missing"),
        _ => "moves of the lost deals that it takes up may be missing",
    };

    internal string Names(FiscalCalendar? acrossQuartersOf = null) => Recorded?.Names(acrossQuartersOf) ?? "";
}
