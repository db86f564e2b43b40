using System.Collections.Generic;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>A stakeholder of the customer has confirmed the priority that a deal serves.</summary>
/// <remarks>
/// A priority that nobody at the customer has spoken of is the seller's guess; one that all of them deny is the seller's wish.
/// </remarks>
[Rule("stakeholder-confirmed-the-priority", Topic = RuleTopic.Validation, Question = "Has a stakeholder confirmed the priority?",
    AppliesTo = "deals with a priority", CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class StakeholderConfirmedThePriority : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Priority is not null;

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) => PastGaps.Statements;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority switch
    {
        { NewestConfirmation: { HasLeft: true } word } priority =>
            Yes($"{word} confirmed '{priority}' on {word.On}, and has left since {word.By.LeftOn}"),
        { NewestConfirmation: { } word } priority => Yes($"{word} confirmed '{priority}' on {word.On}"),
        { LatestStatements: [.., var last] } priority when AllDeny(priority.LatestStatements) => No(
            $"everybody who spoke of '{priority}' denies it ({priority.LatestStatements.Count} of {priority.LatestStatements.Count}), "
                + $"{last} last on {last.On}",
            ask: $"What must {deal.Customer} have done, if not '{priority}'?",
            of: deal.PriorityOwner),
        { LatestStatements: [.., var last] } priority => Unknown(
            ask: $"You told us on {last.On} of '{priority}': is it as it stands among what {deal.Customer} must have done?",
            because: $"of {priority.LatestStatements.Count} who spoke of '{priority}' nobody confirms it as it stands, {last} last on "
                + $"{last.On}",
            of: deal.Whom(last.By, last.By.Role)),
        _ => Unknown(
            ask: $"Is '{deal.Priority}' among what {deal.Customer} must have done?",
            because: $"nobody at {deal.Customer} has said whether '{deal.Priority}' must be done",
            of: deal.PriorityOwner),
    };

    private static bool AllDeny(IReadOnlyList<StakeholderStatement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
            if (!statements[i].Denies)
                return false;
        return true;
    }
}
