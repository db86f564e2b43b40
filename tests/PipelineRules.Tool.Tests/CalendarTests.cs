using System.Text.Json.Nodes;
using PipelineRules.Testing.Simulation;

namespace PipelineRules.Tool.Tests;

public sealed class CalendarTests : Desk
{
    private string Facts => Write(new CalendarSimulation(200, 1) { Sellers = 2, PlantedWins = 0.3 }.Create(), "history.json");

    [Fact]
    public async Task What_bunches_at_period_ends_is_shown_against_chance()
    {
        var run = await Run("calendar", Facts);
        Assert.Contains("for coaching, not for pay", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("more than chance", run.Line("closing", "quarter"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_all_four_tables() => Assert.Equal(
        ["periodEnds", "moves", "massPushes", "leftOut"],
        JsonNode.Parse((await Run("calendar", Facts, "--format", "json")).Out)?.AsObject().Select(part => part.Key));

    [Theory]
    [InlineData("csv", "by,who,activity")]
    [InlineData("markdown", "# Whose calendar")]
    [InlineData("html", "id=\"calendar\"")]
    public async Task Every_format_has_it(string format, string part) =>
        Assert.Contains(part, (await Run("calendar", Facts, "--format", format)).Out, StringComparison.Ordinal);

    [Fact]
    public async Task The_same_seed_writes_the_same_bytes() => Assert.Equal(
        (await Run("calendar", Facts, "--seed", "7", "--format", "json")).Out,
        (await Run("calendar", Facts, "--seed", "7", "--format", "json")).Out);

    [Fact]
    public async Task Facts_and_a_folder_at_once_are_refused()
    {
        var run = await Run("calendar", Facts, "--history", At("."));
        Assert.Equal((2, "--history takes the place of FACTS: give one of them"), (run.Code, run.Error.Trim()));
    }
}
