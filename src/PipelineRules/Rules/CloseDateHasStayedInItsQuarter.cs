using System;

namespace PipelineRules.Rules;

/// <summary>The seller has left a deal's close date in its fiscal quarter.</summary>
/// <remarks>A deal moved out quarter after quarter follows the seller's calendar, and no need of the customer's.</remarks>
/// <param name="pushes">From how many seller-driven pushes into a later fiscal quarter on the date has not stayed in its quarter. At least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="pushes"/> is below 1.</exception>
[Rule("close-date-has-stayed-in-its-quarter", Topic = RuleTopic.Movement, Asks = "Has it stayed in its quarter?", No = Stance.Reactive)]
public sealed class CloseDateHasStayedInItsQuarter(int pushes = 2) : DealRule
{
    private readonly int _pushes = Setting.AtLeast(1, pushes, nameof(pushes));

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Movement switch
    {
        { SellerDrivenAcrossQuarters: null } => Unknown(
            ask: $"In which quarter did {deal.Customer} first mean to sign {deal.Name}, and what has moved it since?",
            because: deal.Movement.Known ? "a push began outside the fiscal calendar" : "the input carries no history of close dates",
            of: deal.PriorityOwner),
        { SellerDrivenAcrossQuarters: { } count, Since: { } since } when count < _pushes => Unknown(
            ask: $"In which quarter did {deal.Customer} mean to sign {deal.Name} before {since}, and what has moved it since?",
            because: $"seller-driven pushes into a later fiscal quarter: {count}, of {deal.Movement.Pushes?.Any} pushes recorded; moves before {since} may be missing",
            of: deal.PriorityOwner),
        { SellerDrivenAcrossQuarters: { } count } when count < _pushes => Yes($"seller-driven pushes into a later fiscal quarter: {count}, of {deal.Movement.Pushes?.Any} pushes in all"),
        { SellerDrivenAcrossQuarters: { } count } => No(
            $"seller-driven pushes into a later fiscal quarter: {count}, of {deal.Movement.Pushes?.Any} pushes recorded; a date that stays in its quarter has fewer than {_pushes}",
            ask: $"What changed at {deal.Customer} each time {deal.Name} slipped to another quarter, and by which day must you have it?",
            of: deal.PriorityOwner),
    };
}
