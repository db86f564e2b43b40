using PipelineRules.Pipelines;
namespace PipelineRules.NRules.Tests.Outside;

/// <summary>A rule of another company's. It fails on deals without a name.</summary>
[Rule("contoso/budget-is-approved", CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class BudgetIsApproved : DealRule
{
    protected override Answer Judge(DealContext deal) => deal.Deal.Name is null
        ? throw new InvalidOperationException("the deal has no name")
        : deal.Amount is null
            ? Unknown($"What is the budget for {deal.Name}?")
            : deal.Amount.Value.Amount < 500_000m
                ? Yes($"costs {deal.Amount}")
                : No($"costs {deal.Amount}", ask: $"Who approves {deal.Amount}?");
}
