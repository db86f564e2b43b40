using PipelineRules.Pipelines;
namespace PipelineRules.Reports.Tests;

/// <summary>A rule from outside.</summary>
[Rule("contoso/budget-is-approved", Question = "Is the budget approved?")]
public sealed class BudgetIsApproved : DealRule
{
    protected override Answer Judge(DealContext deal) => Unknown($"Who approves the budget for {deal.Name}?");
}
