namespace PipelineRules.Tests;

public sealed class PolicyTests
{
    [Fact]
    public void A_setting_out_of_its_range_is_named() =>
        Assert.Throws<ArgumentOutOfRangeException>("topRank", () => new Policy(topRank: 0));

    [Fact]
    public void The_ends_of_the_target_must_be_in_order() =>
        Assert.Throws<ArgumentOutOfRangeException>("coverageAmple", () => new Policy(coverageTarget: 4));

    [Fact]
    public void A_policy_reaches_the_rules()
    {
        var facts = Some.Facts.WithPriority(priority => priority with { Rank = 4 });
        Assert.Equal(Stance.Proactive, new PipelineRules.Evaluator(Rulebook.From(new Policy(topRank: 4))).Assess(facts.Context()).Stance);
        Assert.Equal(Stance.Reactive, new PipelineRules.Evaluator(Rulebook.BuiltIn).Assess(facts.Context()).Stance);
    }
}
