using PipelineRules;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace Contoso.PipelineRules;

/// <summary>The customer has set aside what the deal costs.</summary>
[Rule("contoso/budget-is-approved", Topic = RuleTopic.Forecast, Question = "Is the budget approved?",
    AppliesTo = "deals that somebody counts on",
    CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class BudgetIsApproved : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.IsForecast;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => (deal.Attributes.Number("approvedBudget"), deal.Amount?.Amount) switch
    {
        (null, _) => Unknown($"How much has {deal.Customer} set aside for {deal.Name}?", of: StakeholderRole.EconomicBuyer),
        ({ } budget, { } price) when budget < price => No(
            $"{deal.Customer} has set aside {budget} of {price}",
            ask: $"Who at {deal.Customer} approves the rest for {deal.Name}, and by when?",
            of: StakeholderRole.EconomicBuyer),
        ({ } budget, _) => Yes($"{deal.Customer} has set aside {budget}"),
    };
}
