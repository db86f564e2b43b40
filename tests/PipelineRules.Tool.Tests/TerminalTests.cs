using System.Text;

namespace PipelineRules.Tool.Tests;

public sealed class TerminalTests : Desk
{
    private async Task<string> OutOf(Terminal terminal) => (await terminal.Run(["assess", Write(Quarter.Facts)])).Out;

    [Fact]
    public async Task A_terminal_gets_colours() =>
        Assert.Contains("\u001b[", await OutOf(new Terminal { Width = 120 }), StringComparison.Ordinal);

    [Fact]
    public async Task What_is_redirected_gets_none() =>
        Assert.DoesNotContain("\u001b", await OutOf(new Terminal()), StringComparison.Ordinal);

    [Theory, InlineData("NO_COLOR", "1"), InlineData("TERM", "dumb")]
    public async Task Nor_does_a_terminal_that_wants_none(string variable, string value) =>
        Assert.DoesNotContain(
            "\u001b", await OutOf(new Terminal { Width = 120, Environment = new() { [variable] = value } }), StringComparison.Ordinal);

    [Fact]
    public async Task An_empty_NO_COLOR_says_nothing() =>
        Assert.Contains(
            "\u001b[", await OutOf(new Terminal { Width = 120, Environment = new() { ["NO_COLOR"] = "" } }), StringComparison.Ordinal);

    [Fact]
    public async Task Problems_are_told_on_standard_error_and_not_among_the_data()
    {
        var run = await Run("assess", Write(Quarter.With(Quarter.Reactive with { Priority = "P-77" })), "--format", "csv");
        Assert.Contains("dangling-id: deals: D-71", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("dangling-id", run.Out, StringComparison.Ordinal);
    }

    [Theory, InlineData("summary", 1), InlineData("all", 5), InlineData("none", 0)]
    public async Task Problems_are_told_as_fully_as_is_asked_for(string detail, int told)
    {
        var deals = Enumerable.Range(1, 5).Select(number => Quarter.Reactive with { Id = $"D-{number}", Priority = "P-77" });
        var run = await Run("assess", Write(Quarter.With([.. deals])), "--problems", detail);
        Assert.Equal(told, run.Error.Split("refers to the priority").Length - 1);
    }

    [Fact]
    public async Task Facts_may_come_on_standard_input()
    {
        var input = File.ReadAllBytes(Write(Quarter.Facts));
        var run = await new Terminal { Input = input }.Run(["explain", "D-3", "-"]);
        Assert.Contains("Fraud desk", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_stopped_reads_no_further()
    {
        using var stop = new CancellationTokenSource();
        var input = new StoppingInput(stop);
        Assert.Equal(130, (await new Terminal { Feed = input }.Run(["assess", "-"], stop.Token)).Code);
        Assert.Equal(3, input.Reads);
    }

    [Fact]
    public async Task Today_is_the_day_where_nobody_says_another()
    {
        var input = Encoding.UTF8.GetBytes("""{ "deals": [] }""");
        var run = await new Terminal { Input = input, Now = new(2026, 12, 24, 12, 0, 0, TimeSpan.Zero) }.Run(["assess", "-"]);
        Assert.StartsWith("0 open deals as of 2026-12-24", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("as of today, 2026-12-24", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_of_the_command_goes_before_that_of_the_facts() =>
        Assert.StartsWith(
            "4 open deals as of 2026-11-20", (await Run("assess", Write(Quarter.Facts), "--as-of", "2026-11-20")).Out,
            StringComparison.Ordinal);
}
