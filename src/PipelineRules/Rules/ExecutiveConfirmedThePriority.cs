using System.Collections.Generic;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>
/// A decider is among those who confirmed a deal's priority: its owner, the economic buyer, or an executive of no other line of business.
/// </summary>
/// <remarks>Others can like a deal; only those who own the priorities and the money can put it before the next one.</remarks>
[Rule("executive-confirmed-the-priority", Topic = RuleTopic.Validation, Question = "Did a decider confirm it?",
    AppliesTo = "deals with a confirmed priority", CapOnNo = Stance.Unproven)]
public sealed class ExecutiveConfirmedThePriority : DealRule
{
    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) =>
        answer == AnswerKind.No ? PastGaps.Statements | PastGaps.Voices : PastGaps.Statements;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority switch
    {
        not { Confirmations.Count: > 0 } => NotApplicable("no stakeholder has confirmed a priority"),
        { NewestDecision: { IsOwner: true } word } => Yes($"{word}, who owns it, confirmed it on {word.On}"),
        { NewestDecision: { } word } => Yes($"{word} confirmed it on {word.On} as {new Addressee(null, word.By.Role)}"),
        { Confirmations: [.., var newest] } priority when MayBeDecided(priority.Confirmations) => Unknown(
            ask: $"Must you have '{priority}' done, and by when?",
            because: $"{newest} last confirmed it on {newest.On}, and nobody can tell what they were on {deal.AsOf}",
            of: deal.PriorityOwner),
        { Confirmations: [.., var newest] } priority => No(
            $"{newest} last confirmed it on {newest.On}; of {priority.Confirmations.Count} who did, none is a decider who is still there",
            ask: $"Must you have '{priority}' done, and by when?",
            of: deal.Whom(Decider(priority.Owner), StakeholderRole.Executive)),
    };

    private static bool MayBeDecided(IReadOnlyList<StakeholderStatement> confirmations)
    {
        for (var i = 0; i < confirmations.Count; i++)
            if (confirmations[i] is { HasLeft: false, MayDecide: true })
                return true;
        return false;
    }

    private static Stakeholder? Decider(Stakeholder? one) =>
        one is { Role: StakeholderRole.Executive or StakeholderRole.EconomicBuyer } ? one : null;
}
