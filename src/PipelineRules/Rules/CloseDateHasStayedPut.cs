using System;

namespace PipelineRules.Rules;

/// <summary>The seller has left a deal's close date in place.</summary>
/// <remarks>A date that moves out without a word of the customer's is the seller's date. A push that follows the customer's own must-have date is not counted.</remarks>
/// <param name="pushes">From how many seller-driven pushes on the date has not stayed put. At least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="pushes"/> is below 1.</exception>
[Rule("close-date-has-stayed-put", Topic = RuleTopic.Movement, Asks = "Has the seller left the close date in place?", No = Stance.Reactive)]
public sealed class CloseDateHasStayedPut(int pushes = 2) : DealRule
{
    private readonly int _pushes = Setting.AtLeast(1, pushes, nameof(pushes));

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Movement switch
    {
        { SellerDriven: null } => Unknown(
            ask: $"Has the day on which {deal.Customer} means to sign {deal.Name} moved before, and what changed when it did?",
            because: "the input carries no history of close dates",
            of: deal.PriorityOwner),
        { SellerDriven: { } count, Since: { } since } when count < _pushes => Unknown(
            ask: $"Had the day on which {deal.Customer} means to sign {deal.Name} moved before {since}, and what changed when it did?",
            because: $"seller-driven pushes: {count}, of {deal.Movement.Pushes?.Any} recorded; moves before {since} may be missing",
            of: deal.PriorityOwner),
        { SellerDriven: { } count } when count < _pushes => Yes($"seller-driven pushes: {count}, of {deal.Movement.Pushes?.Any} in all"),
        { SellerDriven: { } count } => No(
            $"seller-driven pushes: {count}, of {deal.Movement.Pushes?.Any} recorded; a date that stays put has fewer than {_pushes}",
            ask: $"What changed at {deal.Customer} each time {deal.Name} moved out, and by which day must you have it?",
            of: deal.PriorityOwner),
    };
}
