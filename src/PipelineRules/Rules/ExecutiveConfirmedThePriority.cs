using PipelineRules.Facts;

namespace PipelineRules.Rules;

/// <summary>An executive or the economic buyer is among those who confirmed a deal's priority.</summary>
/// <remarks>Others can like a deal; only those who own the priorities and the money can put it before the next one.</remarks>
[Rule("executive-confirmed-the-priority", Topic = RuleTopic.Validation, Asks = "Did an executive or the economic buyer confirm it?",
    Of = "deals with a confirmed priority", No = Stance.Unproven)]
public sealed class ExecutiveConfirmedThePriority : DealRule
{
    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority switch
    {
        not { Confirmations.Count: > 0 } => NotApplicable("no stakeholder has confirmed a priority"),
        { } priority when Decision(priority) is { } word => Yes($"{word.By} confirmed it on {word.On} as {new Addressee(null, word.By.Role)}"),
        { Confirmations: [.., var newest] } priority => No(
            $"{newest.By} last confirmed it on {newest.On}; of {priority.Confirmations.Count} who did, none is an executive or the economic buyer",
            ask: $"Must you have '{priority}' done, and by when?",
            of: deal.Whom(Decider(priority.Owner), StakeholderRole.Executive)),
    };

    private static SpokenWord? Decision(PriorityContext priority)
    {
        for (var i = priority.Confirmations.Count - 1; i >= 0; i--)
            if (Decider(priority.Confirmations[i].By) is not null)
                return priority.Confirmations[i];
        return null;
    }

    private static Stakeholder? Decider(Stakeholder? one) =>
        one is { Role: StakeholderRole.Executive or StakeholderRole.EconomicBuyer } ? one : null;
}
