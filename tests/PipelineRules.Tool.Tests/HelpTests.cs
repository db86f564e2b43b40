namespace PipelineRules.Tool.Tests;

public sealed class HelpTests : Desk
{
    [Theory, InlineData("assess"), InlineData("explain"), InlineData("questions"), InlineData("coverage"), InlineData("report"), InlineData("rules"), InlineData("import")]
    public async Task Every_command_shows_an_example(string command)
    {
        var run = await Run(command, "--help");
        Assert.Equal(0, run.Code);
        Assert.Contains($"  pipeline-rules {command}", run.Out.Split("Examples:")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_tool_shows_an_example_of_each_command() =>
        Assert.Equal(8, (await Run("--help")).Out.Split("Examples:")[1].Split("  pipeline-rules ").Length - 1);

    [Fact]
    public async Task No_type_of_ours_shows_in_help() =>
        Assert.DoesNotContain("PipelineRules.", (await Run("assess", "--help")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task The_version_is_told() => Assert.Matches(@"^\d+\.\d+\.\d+", (await Run("--version")).Out);
}
