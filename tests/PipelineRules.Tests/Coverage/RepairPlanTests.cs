using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Coverage;

public sealed class RepairPlanTests
{
    private static readonly Deal s_small = Org.Deal("D-small", amount: 10_000) with { CloseDate = Some.Deal.CloseDate!.Value.PlusDays(-60) };
    private static readonly Deal s_large = s_small with { Id = "D-large", Amount = new Money(90_000, "EUR") };

    [Fact]
    public void The_deal_with_the_fewest_answers_for_its_amount_comes_first() =>
        Assert.Equal(["D-large", "D-small"], Plan(Org.With(s_small, s_large).Quota(50_000)).Steps.Select(step => step.Deal.Deal.Id));

    [Fact]
    public void No_more_deals_are_taken_than_the_target_needs() =>
        Assert.Equal(["D-large"], Plan(Org.With(s_small, s_large).Quota(45_000)).Steps.Select(step => step.Deal.Deal.Id));

    [Fact]
    public void What_no_repair_can_reach_is_said() =>
        Assert.Equal(100_000, Plan(Org.With(s_small, s_large).Quota(100_000)).StillMissing);

    [Fact]
    public void Nothing_is_to_repair_without_a_quota() => Assert.Empty(Plan(Org.With(s_small)).Steps);

    private static RepairPlan Plan(FactSet facts)
    {
        var assessment = new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(facts));
        return RepairPlan.For(CoverageTable.Of(assessment).RowsBy(CoverageBy.Total).Single(), assessment);
    }
}
