namespace PipelineRules.Tool.Tests;

public sealed class ExplainTests : Desk
{
    [Fact]
    public async Task The_whole_reasoning_of_a_deal_stands_on_one_page()
    {
        var run = await Run("explain", "D-3", Write(Quarter.Facts));
        Assert.Contains("held down by forecast-meets-the-must-have-date", run.Line("unproven"), StringComparison.Ordinal);
        Assert.Contains("must have it by 2027-01-31 and must sign", run.Line("dates"), StringComparison.Ordinal);
        Assert.Contains("never moved", run.Line("moves"), StringComparison.Ordinal);
        Assert.All(Rulebook.BuiltIn.Rules, rule => Assert.Contains(rule.Name, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deal_may_be_called_by_its_name() =>
        Assert.Contains("D-3 Fraud desk", (await Run("explain", "fraud DESK", Write(Quarter.Facts))).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_waiver_is_shown_with_its_reason_author_and_day()
    {
        var facts =
            Quarter.Facts with {
                Waivers = [new("D-3", "forecast-meets-the-must-have-date", "proof runs", "M-1", new(2026, 12, 31), Quarter.Day)] };
        var run = await Run("explain", "D-3", Write(facts));
        Assert.Contains(
            "waived by M-1 until 2026-12-31: proof runs", run.Out.ReplaceLineEndings(" ").Replace("  ", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Contains("nothing holds it down", run.Line("proactive"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pushes_are_told_apart()
    {
        var facts = Quarter.Facts with { CloseDateChanges = [new("D-71", new(2026, 9, 30), new(2026, 9, 30), new(2026, 12, 31))] };
        Assert.Contains(
            "pushed out once (1 by the seller", (await Run("explain", "D-71", Write(facts))).Line("moves"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deal_whose_history_starts_late_is_not_said_never_to_have_moved()
    {
        var run = await Run("explain", "D-71", Write(Quarter.Facts with { HistoryFrom = new(2026, 6, 1) }));
        Assert.Contains(
            "no move of the close date is recorded; moves before 2026-06-01 may be missing", run.Line("moves"), StringComparison.Ordinal);
    }

    [Theory, InlineData("D-17", "no deal D-17; did you mean D-71?"),
        InlineData("Fraud disk", "no deal Fraud disk; did you mean Fraud desk?"),
        InlineData("nothing of the kind", "no deal nothing of the kind")]
    public async Task A_name_that_is_not_there_gets_the_nearest_that_is(string deal, string said)
    {
        var run = await Run("explain", deal, Write(Quarter.Facts));
        Assert.Equal((2, said, ""), (run.Code, run.Error.Trim(), run.Out));
    }

    [Fact]
    public async Task A_name_of_two_deals_asks_which()
    {
        var run = await Run("explain", "Renewal", Write(Quarter.With(Quarter.Overdue, Quarter.Overdue with { Id = "D-9" })));
        Assert.Equal((2, "2 deals are called Renewal: say D-4 or D-9"), (run.Code, run.Error.Trim()));
    }
}
