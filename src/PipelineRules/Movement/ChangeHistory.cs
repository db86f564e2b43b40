using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>What is recorded of the changes of one deal's close date.</summary>
/// <param name="Changes">Its changes up to the day looked at, in the order in which they happened.</param>
/// <param name="From">The day from which on every change is recorded, that day included; null when all are.</param>
/// <param name="HasUnreadable">Whether there are others, with a day or a date that cannot be read.</param>
internal readonly record struct ChangeHistory(IReadOnlyList<CloseDateChange> Changes, LocalDate? From, bool HasUnreadable)
{
    /// <summary>Whether nothing is recorded.</summary>
    public bool IsEmpty => Changes.Count == 0 && !HasUnreadable;

    /// <summary>Whether nobody says that a deal is younger than the history.</summary>
    public bool IsLate(Deal deal) => From is not null && !(deal.CreatedOn >= From);

    /// <summary>What is missing from it; a slate that it reaches back to makes up for a late start.</summary>
    public HistoryGaps GapsOf(Deal deal, DealMoves moves, LocalDate? slate) =>
        (IsLate(deal) && (!(From <= slate) || (moves.BeginsWithoutDate && !(moves.FirstOn <= slate))) ? HistoryGaps.StartsLate
            : HistoryGaps.None)
        | (HasUnreadable ? HistoryGaps.Unreadable : HistoryGaps.None)
        | (deal is { Status: DealStatus.Open, ClosedOn: not null } ? HistoryGaps.OpenAndClosed : HistoryGaps.None);
}
