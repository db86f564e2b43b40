using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>A lost deal whose moves another deal may inherit.</summary>
/// <param name="Deal">The deal, as known on the day.</param>
/// <param name="ClosedOn">The day on which it was lost.</param>
/// <param name="History">What is recorded of its changes.</param>
internal sealed record LostDeal(Deal Deal, LocalDate ClosedOn, ChangeHistory History)
{
    /// <summary>Whether a deal is lost, and somebody recorded when.</summary>
    public static bool IsOne(Deal deal) => deal is { Status: DealStatus.Lost, ClosedOn: not null };

    /// <summary>What its recorded changes amount to.</summary>
    public DealMoves Moves { get; } = new(Deal, History.Changes);

    /// <summary>Whether nobody says that it is younger than the history.</summary>
    public bool IsLate => History.IsLate(Deal);

    /// <summary>
    /// Whether its close date may be a stamp of the closing: it was closed before its history begins, on that very day.
    /// </summary>
    public bool IsLastDateUnknown => IsLate && ClosedOn < History.From && Deal.CloseDate == ClosedOn;
}
