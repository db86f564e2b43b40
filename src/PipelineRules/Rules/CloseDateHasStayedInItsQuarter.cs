using System;
using PipelineRules.Movement;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>The seller has left a deal's close date in its fiscal quarter.</summary>
/// <remarks>A deal moved out quarter after quarter follows the seller's calendar, and no need of the customer's.</remarks>
/// <param name="pushes">From how many seller-driven pushes into a later fiscal quarter that count on the date has not stayed in its
/// quarter. At least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="pushes"/> is below 1.</exception>
[Rule("close-date-has-stayed-in-its-quarter", Topic = RuleTopic.Movement, Question = "Has it stayed in its quarter?",
    CapOnNo = Stance.Reactive)]
public sealed class CloseDateHasStayedInItsQuarter(int pushes = 2) : DealRule
{
    private readonly int _pushes = SettingGuard.AtLeast(1, pushes, nameof(pushes));

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) =>
        PastGaps.Priority | PastGaps.Statements | PastGaps.Dates | PastGaps.Withdrawal | PastGaps.LostDeals;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Movement switch
    {
        { CountingAcrossQuarters: null } => Unknown(
            ask: $"In which quarter did {deal.Customer} first mean to sign {deal.Name}, and what has moved it since?",
            because: "the input carries no history of close dates",
            of: deal.PriorityOwner),
        { CountingAcrossQuarters: { } count } moves when count >= _pushes => No(
            $"seller-driven pushes into a later fiscal quarter that count: {count}, of {moves.Pushes?.Any} pushes "
                + $"recorded{moves.Names(deal.Calendar)}; a date that stays in its quarter has fewer than {_pushes}",
            ask: $"If {deal.Name} has to be moved, move it first; then: what changed at {deal.Customer} each time it slipped to another "
                + $"quarter, and by which day must you have it?",
            of: deal.PriorityOwner),
        { CountingAcrossQuarters: { } count, CountingOutsideCalendar: > 0 and var outside } moves => Unknown(
            ask: $"In which quarter did {deal.Customer} first mean to sign {deal.Name}, and what has moved it since?",
            because: $"seller-driven pushes into a later fiscal quarter that count: {count}, of {moves.Pushes?.Any} pushes recorded; "
                + $"{outside} more began outside the fiscal calendar",
            of: deal.PriorityOwner),
        { CountingAcrossQuarters: { } count, IsLowerBound: true } moves => Unknown(
            ask: $"Has {deal.Name} slipped to another quarter more often than is recorded, and what changed at {deal.Customer} when it "
                + $"did?",
            because: $"seller-driven pushes into a later fiscal quarter that count: {count}, of {moves.Pushes?.Any} pushes "
                + $"recorded{moves.Names(deal.Calendar)}; {moves.Missing(deal.Deal)}",
            of: deal.PriorityOwner),
        { CountingAcrossQuarters: { } count } moves => Yes(
            $"seller-driven pushes into a later fiscal quarter that count: {count}, of {moves.Pushes?.Any} pushes "
                + $"recorded{moves.Names(deal.Calendar)}"),
    };
}
