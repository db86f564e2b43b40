namespace PipelineRules.Tool.Tests;

public sealed class RulesTests : Desk
{
    [Fact]
    public async Task Every_rule_is_listed_with_its_caps()
    {
        var run = await Run("rules");
        Assert.All(Rulebook.BuiltIn.Rules, rule => Assert.Contains($"  {rule.Name} ", run.Out, StringComparison.Ordinal));
        Assert.Matches("reactive +unproven", run.Line("priority-is-a-top-priority"));
    }

    [Fact]
    public async Task One_rule_is_told_in_detail()
    {
        var run = await Run("rules", "solution-matches-the-need");
        Assert.Contains("at best reactive", run.Line("on no"), StringComparison.Ordinal);
        Assert.Contains("at best unproven", run.Line("on unknown"), StringComparison.Ordinal);
        Assert.Contains(
            "the rule advises", (await Run("rules", "time-is-left-to-sign-and-implement")).Line("on unknown"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_is_not_there_gets_the_nearest_that_is()
    {
        var run = await Run("rules", "solution-matches-a-need");
        Assert.Equal((2, "no rule solution-matches-a-need; did you mean solution-matches-the-need?"), (run.Code, run.Error.Trim()));
    }
}
