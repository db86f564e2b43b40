using PipelineRules.Pipelines;

namespace PipelineRules.Testing.Tests;

/// <summary>The customer has set enough money aside.</summary>
[Rule("contoso/budget-is-approved", Asks = "Is the budget approved?", No = Stance.Reactive, Unknown = Stance.Unproven)]
internal sealed class BudgetIsApproved : DealRule
{
    protected override Answer Judge(DealContext deal) => deal.Attributes.Number("approvedBudget") switch
    {
        null => Unknown($"Has {deal.Customer} set money aside for {deal.Name}?", of: PipelineRules.Facts.StakeholderRole.EconomicBuyer),
        { } budget when budget >= deal.Amount?.Amount => Yes($"{deal.Customer} has approved {budget}"),
        { } budget => No($"{deal.Customer} has approved {budget}", ask: $"Who approves the rest for {deal.Name}, and when?"),
    };
}
