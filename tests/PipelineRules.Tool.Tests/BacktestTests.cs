using System.Text.Json.Nodes;
using NodaTime.Text;
using PipelineRules.Testing.Simulation;

namespace PipelineRules.Tool.Tests;

public sealed class BacktestTests : Desk
{
    private string Facts => Write(new OutcomeSimulation(120, 1).Create(), "history.json");

    [Fact]
    public async Task Outcomes_are_shown_by_stance_with_the_coverage_they_call_for()
    {
        var run = await Run("backtest", Facts);
        Assert.Contains("At week3: 120 deals, each counted once", run.Out, StringComparison.Ordinal);
        Assert.Contains("%", run.Line("proactive"), StringComparison.Ordinal);
        Assert.Contains("X (", run.Line("all quarters"), StringComparison.Ordinal);
        Assert.Contains("not how likely the deal is won", run.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_all_three_tables()
    {
        var json = JsonNode.Parse((await Run("backtest", Facts, "--landmark", "age30", "--format", "json")).Out)?.AsObject();
        Assert.Equal(["outcomes", "comparisons", "conversions"], json?.Select(part => part.Key));
        Assert.Equal(120, (int?)json?["outcomes"]?[0]?["known"]);
    }

    [Theory]
    [InlineData("csv", "landmark,by,group")]
    [InlineData("markdown", "# Stances on past days")]
    [InlineData("html", "id=\"backtest\"")]
    public async Task Every_format_has_it(string format, string part) =>
        Assert.Contains(part, (await Run("backtest", Facts, "--format", format)).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_folder_of_dated_facts_is_a_history()
    {
        Directory.CreateDirectory(At("nightly"));
        var facts = new OutcomeSimulation(30, 1).Create();
        foreach (var day in new[] { "2024-01-15", "2024-04-15", "2026-06-30" })
            Write(
                Pipeline.From(facts).AsOf(LocalDatePattern.Iso.Parse(day).Value).Facts with { RecordedOn = null },
                $"nightly/facts-{day}.json");
        var run = await Run("backtest", "--history", At("nightly"));
        Assert.Equal(0, run.Code);
        Assert.Contains("landmark days without facts", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_landmark_is_refused()
    {
        var run = await Run("backtest", Facts, "--landmark", "week14");
        Assert.Equal(2, run.Code);
        Assert.StartsWith(
            "no landmark week14; there are week1 to week13, day1 to day92, and ages such as age30", run.Error, StringComparison.Ordinal);
    }
}
