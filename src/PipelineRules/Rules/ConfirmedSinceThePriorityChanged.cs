using PipelineRules.Pipelines;
namespace PipelineRules.Rules;

/// <summary>A deal's priority was confirmed since it last changed.</summary>
/// <remarks>
/// A confirmation from before the change is a confirmation of something else; so is the owner's word that it has changed.
/// </remarks>
[Rule("confirmed-since-the-priority-changed", Topic = RuleTopic.Validation, Question = "Was it confirmed since the priority last changed?",
    AppliesTo = "deals with a confirmed priority", CapOnNo = Stance.Unproven)]
public sealed class ConfirmedSinceThePriorityChanged : DealRule
{
    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) => PastGaps.Statements | PastGaps.Withdrawal;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => (deal.Priority?.NewestConfirmation, deal.Priority?.ChangedOn) switch
    {
        (null, _) => NotApplicable("no stakeholder has confirmed a priority"),
        ({ } newest, { } changed) when newest.On < changed => No(
            $"changed on {changed}, and the newest confirmation is {newest}'s of {newest.On}",
            ask: $"'{deal.Priority}' changed on {changed}: is it still what {deal.Customer} must have done, and by when?",
            of: deal.PriorityOwner),
        ({ } newest, _) when deal.IsPriorityUnknown("changedOn") => Unknown(
            ask: $"Has '{deal.Priority}' changed since {newest.On}?",
            because: $"{newest} confirmed it on {newest.On}, and nobody can tell whether it had changed by {deal.AsOf}",
            of: deal.PriorityOwner),
        ({ } newest, null) => Yes($"{newest} confirmed it on {newest.On}, and no change is on record"),
        ({ } newest, { } changed) => Yes($"changed on {changed}, and {newest} confirmed it on {newest.On}"),
    };
}
