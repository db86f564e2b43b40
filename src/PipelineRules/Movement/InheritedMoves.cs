using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PipelineRules.Movement;

/// <summary>What a deal inherits of the lost deals that it takes up.</summary>
/// <param name="deals">The lost deals, in the order in which they were lost.</param>
/// <param name="pushes">Their moves, each deal's step from the one that it took up included.</param>
internal sealed class InheritedMoves(IReadOnlyList<LostDeal> deals, PushLedger pushes)
{
    private readonly bool _isLate = deals.Any(one => one.IsLate);
    private readonly bool _isDateUnknown = deals.Any(one => one.IsLastDateUnknown);
    private readonly LocalDate? _lastWithoutDate =
        deals.Where(one => one is { IsLate: true, Moves.BeginsWithoutDate: true }).Select(one => one.Moves.FirstOn).Max();
    private readonly bool _hasUnreadable = deals.Any(one => one.History.HasUnreadable);

    /// <summary>The ids of the lost deals.</summary>
    public IReadOnlyList<string> Ids { get; } = [.. deals.Select(one => one.Deal.Id)];

    public PushLedger Pushes => pushes;

    /// <summary>What is missing from their histories; a slate that those reach back to makes up for a late start.</summary>
    public HistoryGaps GapsBefore(LocalDate? slate) =>
        ((_isLate && !(deals[0].History.From <= slate)) || _isDateUnknown || (_lastWithoutDate is { } last && !(last <= slate))
            ? HistoryGaps.StartsLate
            : HistoryGaps.None)
        | (_hasUnreadable ? HistoryGaps.Unreadable : HistoryGaps.None);
}
