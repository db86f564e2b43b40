namespace PipelineRules.Tool.Tests;

public sealed class AssessTests : Desk
{
    [Fact]
    public async Task Coverage_stands_before_deals()
    {
        var run = await Run("assess", Write(Quarter.Facts));
        Assert.Equal(0, run.Code);
        Assert.True(run.Out.IndexOf("Coverage", StringComparison.Ordinal) < run.Out.IndexOf("D-71", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Total_and_proactive_coverage_stand_beside_a_bar()
    {
        var run = await Run("assess", Write(Quarter.Facts));
        Assert.Equal("FY2026-Q4   350k   250k  620k  2.4X  300k  1.2X  ██████▒▒▒▒│▒▒···│    200k", run.Line("FY2026-Q4", "350k"));
        Assert.Contains("R-2 0.0X", run.Line("Under 2X"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_deal_shows_what_holds_it_down_and_the_next_question()
    {
        var run = await Run("assess", Write(Quarter.With(Quarter.Reactive)));
        Assert.Contains("200,000 EUR  D-71 Archive move, Fabrikam", run.Line("D-71"), StringComparison.Ordinal);
        Assert.Contains("best case", run.Line("reactive  ") + run.Line("best case"), StringComparison.Ordinal);
        Assert.Contains("ask  an executive: What must Fabrikam have done", run.Line(" ask "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_largest_deals_that_are_counted_on_come_first()
    {
        var run = await Run("assess", Write(Quarter.Facts));
        Assert.Equal(
            ["D-71", "D-3"],
            run.Lines.Where(line => line.Contains(" · ", StringComparison.Ordinal)).Select(line => line.Split("  ")[^1].Split(' ')[0]));
    }

    [Fact]
    public async Task An_amount_in_another_currency_weighs_what_it_is_worth()
    {
        var facts = Quarter.With(Quarter.Reactive, Quarter.Unproven with { Amount = new(190_000, "GBP") });
        var run = await Run("assess", Write(facts with { Rates = [new("GBP", 1.2m, Quarter.Day)] }), "--top", "1");
        Assert.Contains("190,000 GBP  D-3", run.Line("D-3"), StringComparison.Ordinal);
        Assert.Contains("1 more", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deals_without_a_period_stand_in_rows_of_their_own()
    {
        var run =
            await Run(
                "assess",
                Write(Quarter.With(Quarter.Overdue, Quarter.Reactive with { CloseDate = null }, Quarter.Proactive with { Amount = null })));
        Assert.Contains("1 date past", run.Line("overdue"), StringComparison.Ordinal);
        Assert.Contains("1 deal undated", run.Line("undated"), StringComparison.Ordinal);
        Assert.Contains("1 deal, no amount", run.Line("noAmount"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_counts_on_any_deal_the_largest_of_all_are_shown()
    {
        var run = await Run("assess", Write(Quarter.With(Quarter.Overdue)));
        Assert.Contains("nobody counts on any deal", run.Line("Not proactive"), StringComparison.Ordinal);
        Assert.Contains("D-4 Renewal", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_all_is_well_that_is_said() =>
        Assert.Contains(
            "Every deal that is counted on is proactive", (await Run("assess", Write(Quarter.With(Quarter.Proactive)))).Out,
            StringComparison.Ordinal);

    [Fact]
    public async Task An_empty_pipeline_is_said_in_words()
    {
        var run = await Run("assess", Write(Quarter.With()));
        Assert.StartsWith("0 open deals as of 2026-11-02", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.Code);
    }

    [Theory, InlineData("assess"), InlineData("coverage"), InlineData("questions")]
    public async Task A_redirected_page_keeps_to_a_hundred_columns(string command)
    {
        var run = await Run(command, Write(Quarter.Facts));
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 0, 100));
    }
}
