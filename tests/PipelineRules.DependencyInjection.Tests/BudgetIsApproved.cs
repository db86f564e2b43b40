using PipelineRules.Pipelines;
namespace PipelineRules.DependencyInjection.Tests;

[Rule("contoso/budget-is-approved", CapOnUnknown = Stance.Unproven)]
internal sealed class BudgetIsApproved : DealRule
{
    protected override Answer Judge(DealContext deal) => Unknown($"Has {deal.Customer} set money aside for {deal.Name}?");
}
