using System.Text.Json.Nodes;

namespace PipelineRules.Tool.Tests;

public sealed class DiffTests : Desk
{
    [Fact]
    public async Task Equal_policies_change_nothing()
    {
        var run = await Run("diff", Write(Quarter.Facts), "--policy", Policy("{}"), "--policy", Policy("{}"), "--format", "json");
        Assert.Equal(0, run.Code);
        foreach (var list in new[] { "stances", "rules", "coverage", "thresholds" })
            Assert.Empty(JsonNode.Parse(run.Out)?[list]?.AsArray() ?? new JsonArray(1));
    }

    [Fact]
    public async Task A_stricter_policy_names_the_deals_that_fall_and_the_answer_that_does_it()
    {
        var run = await Run("diff", Write(Quarter.Facts), "--policy", Policy("{\"freshDays\":0}"));
        Assert.Contains("would change stance", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("yes → no", run.Line("confirmation-is-fresh"), StringComparison.Ordinal);
        Assert.Contains("freshDays", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "deal,name,owner,before,after,rule,answerBefore,answerAfter,otherRules")]
    [InlineData("markdown", "confirmation-is-fresh")]
    [InlineData("html", "id=\"diff\"")]
    public async Task Every_format_has_it(string format, string expected) => Assert.Contains(
        expected, (await Run("diff", Write(Quarter.Facts), "--policy", Policy("{\"freshDays\":0}"), "--format", format)).Out,
        StringComparison.Ordinal);

    [Fact]
    public async Task Without_anything_to_compare_it_says_so()
    {
        var run = await Run("diff", Write(Quarter.Facts));
        Assert.Equal(2, run.Code);
        Assert.Contains("say what to compare", run.Error, StringComparison.Ordinal);
    }

    private string Policy(string json) => Write(json, $"{Guid.NewGuid():N}.policy.json");
}
