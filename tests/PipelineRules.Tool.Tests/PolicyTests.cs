namespace PipelineRules.Tool.Tests;

public sealed class PolicyTests : Desk
{
    [Fact]
    public async Task Settings_are_read_from_a_file()
    {
        var run =
            await Run(
                "assess", Write(Quarter.Facts), "--policy", Write("""{ "coverageTarget": 1, "coverageAmple": 1.5 }""", "policy.json"));
        Assert.Contains("1X", run.Line("quota"), StringComparison.Ordinal);
        Assert.Contains("Under 1X", run.Line("Under"), StringComparison.Ordinal);
    }

    [Theory, InlineData("""{ "topRank": 0 }""", "topRank"), InlineData("""{ "topRnk": 1 }""", "topRank"),
        InlineData("""{ "freshDays": "soon" }""", "freshDays")]
    public async Task A_setting_that_cannot_be_is_named_in_one_line(string policy, string setting)
    {
        var run = await Run("assess", Write(Quarter.Facts), "--policy", Write(policy, "policy.json"));
        Assert.Equal(2, run.Code);
        Assert.Matches($"policy.json.*{setting}", Assert.Single(run.Error.TrimEnd().Split('\n')));
    }

    [Fact]
    public async Task A_policy_that_is_not_there_gets_the_nearest_that_is()
    {
        Write("{}", "policy.json");
        Assert.EndsWith(
            "did you mean policy.json?", (await Run("rules", "--policy", At("polcy.json"))).Error.Trim(), StringComparison.Ordinal);
    }
}
