using PipelineRules.Facts;

namespace PipelineRules.Rules;

/// <summary>A stakeholder of the customer has confirmed the priority that a deal serves.</summary>
/// <remarks>A priority that nobody at the customer has spoken of is the seller's guess; one that all of them deny is the seller's wish.</remarks>
[Rule("stakeholder-confirmed-the-priority", Topic = RuleTopic.Validation, Asks = "Has a stakeholder confirmed the priority?",
    Of = "deals with a priority", No = Stance.Reactive, Unknown = Stance.Unproven)]
public sealed class StakeholderConfirmedThePriority : DealRule
{
    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority switch
    {
        null => NotApplicable("no priority is linked"),
        { NewestConfirmation: { } word } => Yes($"{word.By} confirmed '{deal.Priority}' on {word.On}"),
        { LatestWords: [] } priority => Unknown(
            ask: $"Is '{priority}' among what {deal.Customer} must have done?",
            because: $"no stakeholder is on record with a word on '{priority}'",
            of: deal.PriorityOwner),
        { LatestWords: [.., var last] } priority => No(
            $"everybody who spoke of '{priority}' denies it ({priority.LatestWords.Count} of {priority.LatestWords.Count}), {last.By} last on {last.On}",
            ask: $"What must {deal.Customer} have done, if not '{priority}'?",
            of: deal.PriorityOwner),
    };
}
