namespace PipelineRules.Tests;

public sealed class PolicyTests
{
    [Fact]
    public void A_setting_out_of_its_range_is_named() =>
        Assert.Throws<ArgumentOutOfRangeException>("topRank", () => new Policy(topRank: 0));

    [Fact]
    public void The_ends_of_the_target_must_be_in_order() =>
        Assert.Throws<ArgumentOutOfRangeException>("coverageAmple", () => new Policy(coverageTarget: 4));

    [Theory]
    [InlineData(StatedValues.Date)]
    [InlineData(StatedValues.Rank)]
    [InlineData(StatedValues.Goal)]
    [InlineData(StatedValues.Fit)]
    public void What_nobody_must_state_counts_as_stated_where_it_is_recorded(StatedValues value)
    {
        var facts = Some.Facts.WithWord(word => word with
        {
            MustHaveDate = value == StatedValues.Date ? null : word.MustHaveDate,
            Rank = value == StatedValues.Rank ? null : word.Rank,
            Goals = value == StatedValues.Goal ? null : word.Goals,
            Fit = value == StatedValues.Fit ? null : word.Fit,
        });
        Assert.Equal(Stance.Unproven, new Evaluator(Rulebook.BuiltIn).Assess(facts.Context()).Stance);
        Assert.Equal(
            Stance.Proactive,
            new Evaluator(Rulebook.From(new Policy(statedByCustomer: StatedValues.All & ~value))).Assess(facts.Context()).Stance);
    }

    [Fact]
    public void What_nobody_states_cannot_be_asked_to_be_stated() =>
        Assert.Throws<ArgumentOutOfRangeException>("statedByCustomer", () => new Policy(statedByCustomer: (StatedValues)16));

    [Fact]
    public void A_policy_reaches_the_rules()
    {
        var facts = Some.Facts.WithRank(4);
        Assert.Equal(Stance.Proactive, new PipelineRules.Evaluator(Rulebook.From(new Policy(topRank: 4))).Assess(facts.Context()).Stance);
        Assert.Equal(Stance.Reactive, new PipelineRules.Evaluator(Rulebook.BuiltIn).Assess(facts.Context()).Stance);
    }

    [Fact]
    public void A_rulebook_carries_its_policy_and_facts_are_linked_with_it()
    {
        var policy = new Policy(statementDaysBefore: 45);
        var rulebook = Rulebook.From(policy).Without("close-date-is-ahead").WithName("ours", "2.0");
        Assert.Same(policy, rulebook.Policy);
        Assert.Same(policy, new Evaluator(rulebook).Assess(Some.Facts).Pipeline.Policy);
    }

    [Fact]
    public void A_pipeline_linked_with_another_policy_is_refused_at_once()
    {
        var evaluator = new Evaluator(Rulebook.From(new Policy(statementDaysBefore: 45)));
        var refused = Assert.Throws<ArgumentException>(() => evaluator.Assess(Pipeline.From(Some.Facts)));
        Assert.Contains("another policy than the rulebook", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(
            () => Assessment.Create(
                Pipeline.From(Some.Facts), evaluator.Rulebook, [.. new Evaluator(Rulebook.BuiltIn).Assess(Some.Facts).Deals]));
        Assert.Throws<ArgumentException>(
            () => new PipelineRules.Coverage.CoverageLedger(Some.Facts.Organization).Add(evaluator.Assess(Some.Facts)));
    }

    [Fact]
    public void A_policy_that_says_the_same_is_the_same() =>
        Assert.NotEmpty(
            new Evaluator(Rulebook.From(new Policy(topRank: 4))).Assess(Pipeline.From(Some.Facts, new Policy(topRank: 4))).Deals);
}
