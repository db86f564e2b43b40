namespace PipelineRules.Tool.Tests;

public sealed class CoverageTests : Desk
{
    [Fact]
    public async Task Periods_and_the_rows_without_one_are_shown()
    {
        var run = await Run("coverage", Write(Quarter.Facts));
        Assert.Contains("2.4X", run.Line("FY2026-Q4"), StringComparison.Ordinal);
        Assert.Contains("1 date past", run.Line("overdue"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Owners_stand_apart()
    {
        var run = await Run("coverage", Write(Quarter.Facts), "--by", "owner", "--period", "fy2026-q4");
        Assert.Contains("3.0X", run.Line("R-1"), StringComparison.Ordinal);
        Assert.Contains("0.0X", run.Line("R-2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_customers_dates_do_not_support_is_shown() =>
        Assert.Equal(
            "FY2026-Q4 EUR        620,000             420,000        200,000",
            (await Run("coverage", Write(Quarter.Facts))).Line("FY2026-Q4 EUR"));

    [Fact]
    public async Task One_row_comes_with_the_deals_to_repair_first()
    {
        var run = await Run("coverage", Write(Quarter.Facts), "--who", "R-2", "--period", "FY2026-Q4");
        Assert.Contains("D-3 Fraud desk", run.Line("120,000", "·"), StringComparison.Ordinal);
        Assert.Contains("2X is reached", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_plan_cannot_reach_is_said()
    {
        var run = await Run("coverage", Write(Quarter.With(Quarter.Unproven)), "--who", "R-2", "--period", "FY2026-Q4");
        Assert.Contains("180,000 EUR are still missing", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_customers_dates_can_be_the_basis() =>
        Assert.Contains(
            "customers' latest signature dates", (await Run("coverage", Write(Quarter.Facts), "--basis", "customerDate")).Lines[0],
            StringComparison.Ordinal);

    [Fact]
    public async Task Years_can_be_the_grain() =>
        Assert.Contains("350k", (await Run("coverage", Write(Quarter.Facts), "--grain", "year")).Line("FY2026 "), StringComparison.Ordinal);

    [Theory]
    [InlineData("--period", "FY2026-Q9", "no period FY2026-Q9; did you mean FY2026-Q4?")]
    [InlineData("--who", "R-22", "no owner R-22; did you mean R-2?")]
    public async Task A_name_that_is_not_there_gets_the_nearest_that_is(string option, string value, string said)
    {
        var run = await Run("coverage", Write(Quarter.Facts), option, value);
        Assert.Equal((2, said), (run.Code, run.Error.Trim()));
    }
}
