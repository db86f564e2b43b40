using System;
using PipelineRules.Movement;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>The seller has never pushed a deal's close date out since a decider last said the must-have date.</summary>
/// <remarks>
/// One push is not yet a habit, but it needs the customer's word: whoever moves a date has it said again before the deal counts as
/// proactive.
/// </remarks>
/// <param name="pushes">From how many seller-driven pushes that count on the date was pushed. At least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="pushes"/> is below 1.</exception>
[Rule("close-date-was-not-pushed", Topic = RuleTopic.Movement, Question = "Was the close date never pushed by the seller?",
    CapOnNo = Stance.Unproven)]
public sealed class CloseDateWasNotPushed(int pushes = 1) : DealRule
{
    private readonly int _pushes = SettingGuard.AtLeast(1, pushes, nameof(pushes));

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) =>
        PastGaps.Priority | PastGaps.Statements | PastGaps.Dates | PastGaps.Withdrawal | PastGaps.LostDeals;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Movement switch
    {
        { Counting: null } => Unknown(
            ask: $"Since when has {deal.Customer} meant to sign {deal.Name} on {deal.CloseDate}, and which day was it before?",
            because: "the input carries no history of close dates",
            of: deal.PriorityOwner),
        { Counting: { } count } moves when count >= _pushes => No(
            $"seller-driven pushes that count: {count}, of {moves.Pushes?.Any} pushes recorded{moves.Names()}; a date that was not pushed "
                + $"has fewer than {_pushes}",
            ask: $"If {deal.Name} has to be moved, move it first; then: by which day must {deal.Customer} have it?",
            of: deal.PriorityOwner),
        { Counting: { } count, IsLowerBound: true } moves => Unknown(
            ask: $"Was there another day on which {deal.Customer} meant to sign {deal.Name}, and by which day must you have it?",
            because: $"seller-driven pushes that count: {count}, of {moves.Pushes?.Any} pushes recorded{moves.Names()}; "
                + $"{moves.Missing(deal.Deal)}",
            of: deal.PriorityOwner),
        { Counting: { } count } moves =>
            Yes($"seller-driven pushes that count: {count}, of {moves.Pushes?.Any} pushes recorded{moves.Names()}"),
    };
}
