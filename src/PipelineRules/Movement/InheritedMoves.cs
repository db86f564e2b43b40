using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PipelineRules.Movement;

/// <summary>What a deal inherits of the lost deals that it takes up.</summary>
/// <param name="rows">Which of the lost deals of its customer and priority.</param>
/// <param name="lost">All of those, in the order in which they were lost.</param>
/// <param name="ledgers">The moves of those it takes up in parts, each deal's step from the one that it took up included.</param>
/// <param name="isLate">Whether one of them may be older than its history.</param>
/// <param name="isDateUnknown">Whether nobody can tell where one of them was last to close.</param>
/// <param name="lastWithoutDate">The last day on which one of those that may be older begins without a date; null when none does.</param>
/// <param name="hasUnreadable">Whether one of them has changes that cannot be read.</param>
internal sealed class InheritedMoves(
    RowRanges rows, LostDeal[] lost, IReadOnlyList<PushLedger> ledgers, bool isLate, bool isDateUnknown, LocalDate? lastWithoutDate,
    bool hasUnreadable)
{
    private string[]? _ids;

    /// <summary>The ids of the lost deals, in the order in which they were lost.</summary>
    public IReadOnlyList<string> Ids => _ids ??= [.. rows.Rows.Select(row => lost[row].Deal.Id)];

    /// <summary>Their moves in parts.</summary>
    public IReadOnlyList<PushLedger> Ledgers => ledgers;

    /// <summary>What is missing from their histories; a slate that those reach back to makes up for a late start.</summary>
    public HistoryGaps GapsBefore(LocalDate? slate) =>
        ((isLate && !(lost[0].History.From <= slate)) || isDateUnknown || (lastWithoutDate is { } last && !(last <= slate))
            ? HistoryGaps.StartsLate
            : HistoryGaps.None)
        | (hasUnreadable ? HistoryGaps.Unreadable : HistoryGaps.None);
}
