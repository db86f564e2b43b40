using PipelineRules.Facts;

namespace PipelineRules.Tool.Tests;

public sealed class ExitCodeTests : Desk
{
    private static readonly FactSet Sound =
        Quarter.With(Quarter.Proactive, Quarter.Won) with { Quotas = [new("R-1", "FY2026-Q4", new Money(200_000, "EUR"))] };

    [Theory]
    [InlineData("reactive-forecast", "--fail-on reactive-forecast: 1 deal forecast and reactive: D-71")]
    [InlineData("unproven-forecast", "--fail-on unproven-forecast: 2 deals forecast and not proactive: D-71, D-3")]
    [InlineData(
        "under-coverage", "--fail-on under-coverage: proactive pipeline covers 1.2X of what is to go in FY2026-Q4, and 2X is the target")]
    [InlineData("overdue", "--fail-on overdue: 1 deal open and overdue: D-4")]
    public async Task A_condition_that_holds_fails_the_run_and_says_why(string condition, string said)
    {
        var run = await Run("assess", Write(Quarter.Facts), "--fail-on", condition);
        Assert.Equal((1, said), (run.Code, run.Error.Trim()));
        Assert.NotEmpty(run.Out);
    }

    [Theory, InlineData("reactive-forecast"), InlineData("unproven-forecast"), InlineData("under-coverage"), InlineData("overdue"),
        InlineData("problems")]
    public async Task A_condition_that_does_not_hold_fails_nothing(string condition) =>
        Assert.Equal(0, (await Run("assess", Write(Sound), "--fail-on", condition)).Code);

    [Fact]
    public async Task Several_conditions_are_each_answered()
    {
        var run = await Run("assess", Write(Quarter.Facts), "--fail-on", "overdue", "--fail-on", "reactive-forecast");
        Assert.Equal(2, run.Error.Split("--fail-on").Length - 1);
    }

    [Fact]
    public async Task An_unknown_condition_names_the_nearest()
    {
        var run = await Run("assess", Write(Quarter.Facts), "--fail-on", "reactive-forcast");
        Assert.Equal(2, run.Code);
        Assert.StartsWith("no condition reactive-forcast; did you mean reactive-forecast?", run.Error, StringComparison.Ordinal);
    }

    [Theory, InlineData("assess"), InlineData("questions"), InlineData("coverage")]
    public async Task Problems_fail_a_run_only_when_it_is_strict(string command)
    {
        var facts = Write(Quarter.With(Quarter.Reactive with { Priority = "P-77" }));
        var (lenient, strict) = (await Run(command, facts), await Run(command, facts, "--strict"));
        Assert.Equal((0, 1), (lenient.Code, strict.Code));
        Assert.EndsWith("--strict: the facts have 1 problem", strict.Error.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_stopped_says_so()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        Assert.Equal(130, (await new Terminal().Run(["assess", Write(Quarter.Facts)], stop.Token)).Code);
    }

    [Theory]
    [InlineData("no option --asof; did you mean --as-of? (pipeline-rules assess --help shows how)", "assess", "x.json", "--asof")]
    [InlineData("no command or argument asess; did you mean assess? (pipeline-rules --help shows how)", "asess")]
    [InlineData(
        "yesterday is no day; write it as 2026-11-02 (pipeline-rules assess --help shows how)", "assess", "x.json", "--as-of", "yesterday")]
    [InlineData("no format jsn; did you mean json? (pipeline-rules rules --help shows how)", "rules", "--format", "jsn")]
    [InlineData("no --by ownr; did you mean owner? (pipeline-rules coverage --help shows how)", "coverage", "x.json", "--by", "ownr")]
    [InlineData(
        "--top is -1; it must be a whole number, 0 for all (pipeline-rules assess --help shows how)", "assess", "x.json", "--top", "-1")]
    [InlineData(
        "say what to do: assess, explain, questions, coverage, bridge, diff, backtest, calendar, report, rules, import, init "
            + "(pipeline-rules --help shows how)")]
    public async Task Bad_arguments_get_one_line(string said, params string[] arguments)
    {
        var run = await Run(arguments);
        Assert.Equal((2, said, ""), (run.Code, run.Error.Trim(), run.Out));
    }
}
