using System;
using PipelineRules.Movement;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>The seller has left a deal's close date in place.</summary>
/// <remarks>
/// A date that moves out without a word of the customer's is the seller's date. Neither a push that follows the customer's own must-have
/// date counts,
/// nor one from before a decider said that date again.
/// </remarks>
/// <param name="pushes">From how many seller-driven pushes that count on the date has not stayed put. At least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="pushes"/> is below 1.</exception>
[Rule("close-date-has-stayed-put", Topic = RuleTopic.Movement, Question = "Has the seller left the close date in place?",
    CapOnNo = Stance.Reactive)]
public sealed class CloseDateHasStayedPut(int pushes = 2) : DealRule
{
    private readonly int _pushes = SettingGuard.AtLeast(1, pushes, nameof(pushes));

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) =>
        PastGaps.Priority | PastGaps.Statements | PastGaps.Dates | PastGaps.Withdrawal | PastGaps.LostDeals;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Movement switch
    {
        { Counting: null } => Unknown(
            ask: $"Has the day on which {deal.Customer} means to sign {deal.Name} moved before, and what changed when it did?",
            because: "the input carries no history of close dates",
            of: deal.PriorityOwner),
        { Counting: { } count } moves when count >= _pushes => No(
            $"seller-driven pushes that count: {count}, of {moves.Pushes?.Any} pushes recorded{moves.Names()}; a date that stays put has "
                + $"fewer than {_pushes}",
            ask: $"If {deal.Name} has to be moved, move it first; then: what changed at {deal.Customer} each time it moved out, and by "
                + $"which day must you have it?",
            of: deal.PriorityOwner),
        { Counting: { } count, IsLowerBound: true } moves => Unknown(
            ask: $"Has the day on which {deal.Customer} means to sign {deal.Name} moved more often than is recorded, and what changed "
                + $"when it did?",
            because: $"seller-driven pushes that count: {count}, of {moves.Pushes?.Any} pushes recorded{moves.Names()}; "
                + $"{moves.Missing(deal.Deal)}",
            of: deal.PriorityOwner),
        { Counting: { } count } moves =>
            Yes($"seller-driven pushes that count: {count}, of {moves.Pushes?.Any} pushes recorded{moves.Names()}"),
    };
}
