using NodaTime;

namespace PipelineRules.Movement;

/// <summary>How a deal's forecast close date has moved, counted from its recorded history as of a day.</summary>
/// <remarks>
/// A move is a recorded change to another day. It is none when it was made on the day the deal was created (a correction),
/// or on the day the deal was closed or after it (a stamp).
/// Where the history starts late (<see cref="Facts.FactSet.HistoryFrom"/>), the counts of a deal that was there before are of what was seen: the least there can have been.
/// </remarks>
/// <param name="Known">Whether the input carries any history. Where it does not, every count here is unknown and reads as null.</param>
/// <param name="OriginalCloseDate">The close date before the first move; the present one where it never moved; null when unknown, and so wherever <paramref name="Since"/> is said.</param>
/// <param name="NetDriftDays">How many days later the close date is than the original one, below 0 when earlier; null when either is unknown.</param>
/// <param name="Pushes">The moves to a later day; null when unknown.</param>
/// <param name="SellerDriven">The pushes that no stakeholder's later must-have date explains; null when unknown.</param>
/// <param name="CustomerDriven">The pushes within reach of a stakeholder's statement that moved the must-have date later; null when unknown.</param>
/// <param name="SellerDrivenAcrossQuarters">Those of the seller-driven pushes that went into a later fiscal quarter; null when unknown, or when a push began outside the fiscal calendar.</param>
/// <param name="Pulls">The moves to an earlier day; null when unknown.</param>
/// <param name="Since">The day from which on every move is known, that day included, of a deal that was created before it or nobody recorded when. Null: every move is known, or none.</param>
public sealed record CloseDateMovement(
    bool Known,
    LocalDate? OriginalCloseDate = null,
    int? NetDriftDays = null,
    PushCounts? Pushes = null,
    int? SellerDriven = null,
    int? CustomerDriven = null,
    int? SellerDrivenAcrossQuarters = null,
    int? Pulls = null,
    LocalDate? Since = null)
{
    /// <summary>No history in the input: unknown, and not zero.</summary>
    public static CloseDateMovement Unknown { get; } = new(false);
}
