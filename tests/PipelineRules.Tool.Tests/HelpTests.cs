namespace PipelineRules.Tool.Tests;

public sealed class HelpTests : Desk
{
    [Theory, InlineData("assess"), InlineData("explain"), InlineData("questions"), InlineData("coverage"), InlineData("report"),
    InlineData("rules"), InlineData("import")]
    public async Task Every_command_shows_an_example(string command)
    {
        var run = await Run(command, "--help");
        Assert.Equal(0, run.Code);
        Assert.StartsWith($"Examples:\n  pipeline-rules {command}", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_tool_shows_an_example_of_each_command() =>
        Assert.Equal(12, (await Run("--help")).Out.Split("Description:")[0].Split("  pipeline-rules ").Length - 1);

    [Theory, InlineData("--help"), InlineData("rules", "--help")]
    public async Task Help_lists_no_rule_by_name(params string[] arguments) =>
        Assert.DoesNotContain(
            "|close-date", (await Run(arguments)).Out.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public async Task No_type_of_ours_shows_in_help() =>
        Assert.DoesNotContain("PipelineRules.", (await Run("assess", "--help")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task The_version_is_told() => Assert.Matches(@"^\d+\.\d+\.\d+", (await Run("--version")).Out);
}
