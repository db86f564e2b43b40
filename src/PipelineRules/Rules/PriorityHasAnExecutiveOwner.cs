using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>The priority that a deal serves is owned by an executive, or by the economic buyer, who is still there.</summary>
/// <remarks>What nobody who decides answers for is done after everything that somebody does.</remarks>
[Rule("priority-has-an-executive-owner", Topic = RuleTopic.Priority, Question = "Is that priority owned by an executive?",
    AppliesTo = "deals with a priority", CapOnNo = Stance.Unproven, CapOnUnknown = Stance.Unproven)]
public sealed class PriorityHasAnExecutiveOwner : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Priority is not null;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority?.Owner switch
    {
        null => Unknown(
            ask: $"Which executive of {deal.Customer}'s answers for '{deal.Priority}'?",
            because: $"nobody known at {deal.Customer} owns '{deal.Priority}'",
            of: StakeholderRole.Executive),
        { LeftOn: { } left } owner when left <= deal.AsOf => No(
            $"{owner}, who owned '{deal.Priority}', left on {left}",
            ask: $"Who answers for '{deal.Priority}' since {owner} left {deal.Customer}?",
            of: StakeholderRole.Executive),
        { } owner when deal.IsUnknown(owner, "role") || deal.IsUnknown(owner, "leftOn") => Unknown(
            ask: $"What was {owner}'s place at {deal.Customer} on {deal.AsOf}?",
            because: $"nobody can tell what {owner} was on {deal.AsOf}, or whether they were still there",
            of: deal.PriorityOwner),
        { Role: StakeholderRole.Executive or StakeholderRole.EconomicBuyer } owner =>
            Yes($"{owner}, {new Addressee(null, owner.Role)}, owns '{deal.Priority}'"),
        { } owner => No(
            $"{owner} owns '{deal.Priority}' and has the role {owner.Role}, neither executive nor economic buyer",
            ask: $"Which executive of {deal.Customer}'s must have '{deal.Priority}' done?",
            of: deal.Whom(owner, owner.Role)),
    };
}
