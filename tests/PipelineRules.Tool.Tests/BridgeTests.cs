using System.Text.Json.Nodes;

namespace PipelineRules.Tool.Tests;

public sealed class BridgeTests : Desk
{
    /// <summary>The same facts without their first deal.</summary>
    private string Later => Write(Quarter.Facts with { Deals = Quarter.Facts.Deals?.Skip(1).ToArray() }, "later.json");

    [Fact]
    public async Task Two_files_are_compared_in_all_periods_together()
    {
        var run = await Run("bridge", Write(Quarter.Facts), Write(Quarter.Facts));
        Assert.Equal(0, run.Code);
        Assert.StartsWith("From ", run.Lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("new ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deal_that_is_gone_is_named()
    {
        var run = await Run("bridge", Write(Quarter.Facts), Later);
        Assert.Contains(Quarter.Facts.Deals?[0].Id ?? "", run.Line("removed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_every_bar_and_its_deals_and_adds_up()
    {
        var run = await Run(
            "bridge", Write(Quarter.Facts), Later, "--format", "json");
        var bars = JsonNode.Parse(run.Out)?["bridge"]?.AsArray() ?? [];
        foreach (var row in bars.GroupBy(bar => $"{bar?["measure"]} {bar?["period"]} {bar?["currency"]}"))
            Assert.Equal(
                0,
                row.Sum(bar => (decimal?)bar?["amount"] * ($"{bar?["category"]}" == "ending" ? 1 : -1)));
    }

    [Theory]
    [InlineData("csv", "measure,by,who,period,currency,category,amount,added,removed,deals")]
    [InlineData("markdown", "| starting |")]
    [InlineData("html", "id=\"bridge\"")]
    public async Task Every_format_has_the_bridge(string format, string expected) => Assert.Contains(
        expected, (await Run("bridge", Write(Quarter.Facts), Write(Quarter.Facts), "--format", format)).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_folder_of_dated_files_gives_the_newest_of_each_day_or_before()
    {
        var folder = Directory.CreateDirectory(At("nightly")).FullName;
        File.Copy(Write(Quarter.Facts with { Deals = [] }, "empty.json"), Path.Combine(folder, "facts-2026-10-01.json"));
        File.Copy(Write(Quarter.Facts), Path.Combine(folder, "facts-2026-11-02.json"));
        var run = await Run("bridge", "--history", folder, "--from", "2026-10-15", "--to", "2026-12-01");
        Assert.Equal(0, run.Code);
        Assert.Contains("+", run.Line("new"), StringComparison.Ordinal);
        var early = await Run("bridge", "--history", folder, "--from", "2026-09-01");
        Assert.Contains("begins on 2026-10-01", early.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_file_needs_the_day_to_begin_with()
    {
        var run = await Run("bridge", Write(Quarter.Facts));
        Assert.Equal(2, run.Code);
        Assert.Contains("--from says the day", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_that_is_not_there_gets_the_nearest_that_is()
    {
        var run = await Run("bridge", Write(Quarter.Facts), Write(Quarter.Facts), "--period", "FY2026-Q9");
        Assert.Equal((2, "no period FY2026-Q9; did you mean FY2026-Q4?"), (run.Code, run.Error.Trim()));
    }
}
