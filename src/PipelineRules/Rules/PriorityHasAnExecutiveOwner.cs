using PipelineRules.Facts;

namespace PipelineRules.Rules;

/// <summary>The priority that a deal serves is owned by an executive who is still there.</summary>
/// <remarks>What no executive answers for is done after everything that one does.</remarks>
[Rule("priority-has-an-executive-owner", Topic = RuleTopic.Priority, Asks = "Is that priority owned by an executive?",
    Of = "deals with a priority", No = Stance.Unproven, Unknown = Stance.Unproven)]
public sealed class PriorityHasAnExecutiveOwner : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Priority is not null;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority?.Owner switch
    {
        null => Unknown(
            ask: $"Which executive of {deal.Customer}'s answers for '{deal.Priority}'?",
            because: $"nobody known owns '{deal.Priority}'",
            of: StakeholderRole.Executive),
        { LeftOn: { } left } owner when left <= deal.AsOf => No(
            $"{owner}, who owned '{deal.Priority}', left on {left}",
            ask: $"Who answers for '{deal.Priority}' since {owner} left {deal.Customer}?",
            of: StakeholderRole.Executive),
        { Role: StakeholderRole.Executive } owner => Yes($"{owner}, an executive, owns '{deal.Priority}'"),
        { } owner => No(
            $"{owner} owns '{deal.Priority}' and has the role {owner.Role}, not executive",
            ask: $"Which executive of {deal.Customer}'s must have '{deal.Priority}' done?",
            of: deal.Whom(owner, owner.Role)),
    };
}
