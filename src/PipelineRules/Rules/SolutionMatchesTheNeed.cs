using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>The solution matches the need behind the priority that a deal serves, and somebody at the customer says so.</summary>
/// <remarks>
/// Only the customer can tell; what a seller assumes is still to be asked. Who says that it does not match is heard until a later match is
/// evidenced.
/// </remarks>
/// <param name="isStated">Whether somebody at the customer must have stated the match. Where not, a recorded one counts as stated.</param>
[Rule("solution-matches-the-need", Topic = RuleTopic.Priority, Question = "Does the solution match the need?",
    AppliesTo = "deals with a priority", CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class SolutionMatchesTheNeed(bool isStated = true) : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Priority is not null;

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) =>
        answer == AnswerKind.Yes ? PastGaps.Statements | PastGaps.Withdrawal : PastGaps.Statements;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal switch
    {
        { Mismatch: { } word } => No(
            $"{word} said on {word.On} that {deal.Name} does not match '{deal.Priority}', and nobody has evidenced a match since",
            ask: $"What would {deal.Name} have to do to get '{deal.Priority}' done, and may we try it with you?",
            of: deal.Whom(word.By, StakeholderRole.Technical)),
        { Match: { } word } => Yes($"{word} said on {word.On} that {deal.Name} matches '{deal.Priority}'"),
        { Deal.Fit: SolutionFit.Mismatch } when !deal.IsUnknown("fit") => No(
            $"{deal.Name} does not match '{deal.Priority}', as recorded, and nobody at {deal.Customer} has said otherwise",
            ask: $"What would {deal.Name} have to do for {deal.Customer} to get '{deal.Priority}' done?",
            of: deal.PriorityOwner),
        { Deal.Fit: SolutionFit.CustomerConfirmed } when !isStated && !deal.IsUnknown("fit") => Yes(
            $"{deal.Customer} confirms that {deal.Name} matches '{deal.Priority}', as recorded"),
        { Deal.Fit: SolutionFit.CustomerConfirmed } => Unknown(
            ask: $"Will {deal.Name} get '{deal.Priority}' done as {deal.Customer} needs it?",
            because: $"{deal.Name} matches '{deal.Priority}' as recorded, and nobody at {deal.Customer} has stated that, or not since the "
                + $"priority changed, or too long ago",
            of: deal.PriorityOwner),
        { Deal.Fit: SolutionFit.SellerAssumed } => Unknown(
            ask: $"Will {deal.Name} get '{deal.Priority}' done as {deal.Customer} needs it?",
            because: $"only the seller assumes that {deal.Name} matches '{deal.Priority}'",
            of: deal.PriorityOwner),
        _ => Unknown(
            ask: $"What must {deal.Name} do for {deal.Customer} to get '{deal.Priority}' done?",
            because: $"nobody has said whether {deal.Name} matches '{deal.Priority}'",
            of: deal.PriorityOwner),
    };
}
