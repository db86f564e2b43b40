#nullable disable
using NRules.Fluent.Dsl;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.NRules.Tests.Samples;

/// <summary>A deal of 100,000 or more needs the economic buyer's word. The name and the caps are worn as any rule wears them.</summary>
[Rule("contoso/large-deals-name-an-economic-buyer", CapOnNo = Stance.Reactive)]
public sealed class LargeDealsNameAnEconomicBuyer : Rule
{
    private static readonly ListedRule s_listed = ListedRule.FromAttribute(typeof(LargeDealsNameAnEconomicBuyer));

    public override void Define()
    {
        DealContext deal = null;
        When().Match(() => deal, one => one.IsOpen, one => one.Amount.HasValue && one.Amount.Value.Amount >= 100_000m);
        Then().Yield(_ => Judged(deal));
    }

    private static Finding Judged(DealContext deal) =>
        deal.Priority?.Confirmations.Any(word => word.By.Role == StakeholderRole.EconomicBuyer) == true
        ? Finding.Stated(deal, s_listed, AnswerKind.Yes, "the economic buyer has confirmed it")
        : Finding.Stated(
            deal, s_listed, AnswerKind.No, $"{deal.Amount}, and no word of the economic buyer", $"Who signs for {deal.Amount}?",
            StakeholderRole.EconomicBuyer);
}
