using PipelineRules.Facts;

namespace PipelineRules.Tests.Laws;

/// <summary>No verdict can be bought, and nobody's No is outvoted.</summary>
public sealed class LawsOfStatements
{
    [Law]
    public void Without_a_stated_date_rank_goal_or_fit_no_deal_is_proactive(AnyFacts any) => Assert.All(
        Weakened.Without(any.Facts), facts => Assert.DoesNotContain(facts.Assessed().Deals, deal => deal.Stance == Stance.Proactive));

    [Law]
    public void A_denial_of_the_owner_makes_a_deal_reactive(AnyFacts any) => Assert.All(
        any.Facts.Assessed().Deals.Where(deal => deal.Deal.Priority?.Owner is { } owner && !(owner.LeftOn <= any.Facts.AsOf)), deal =>
        {
            var then = Weakened.Denied(any.Facts, deal.Deal, deal.Deal.Priority?.Owner?.Id ?? "").Assessed();
            Assert.True(Weakened.IsHeldDownByItsOwner(any.Facts, then.Find(deal.Deal.Id)), deal.ToString());
        });

    [Law]
    public void A_denial_of_another_decider_leaves_no_deal_proactive(AnyFacts any) => Assert.All(
        any.Facts.Assessed().Deals.Where(deal => deal.Deal is { Priority: not null, Deal.Customer: not null }), deal => Assert.NotEqual(
            Stance.Proactive,
            Weakened.Denied(Weakened.WithBuyer(any.Facts, deal.Deal, "S-new"), deal.Deal, "S-new").Assessed().Find(deal.Deal.Id)!.Stance));
}
