namespace PipelineRules.Tool.Tests;

public sealed class QuestionsTests : Desk
{
    [Fact]
    public async Task Questions_stand_by_customer_and_by_whom_to_ask()
    {
        var run = await Run("questions", Write(Quarter.Facts));
        Assert.True(
            Array.IndexOf(run.Lines, run.Line("Fabrikam", "D-71 Archive move")) < Array.IndexOf(run.Lines, run.Line("Contoso", "D-3")));
        Assert.Contains("an executive", run.Lines);
    }

    [Fact]
    public async Task The_answers_that_unlock_most_are_asked_for_first()
    {
        var run = await Run("questions", Write(Quarter.Facts), "--deal", "D-71", "--format", "csv");
        var caps = run.Lines.Skip(1).Select(line => line.TrimEnd().Split(',')[^1]).ToArray();
        Assert.Equal(["reactive", "unproven"], caps.Distinct());
    }

    [Theory, InlineData("--customer", "contoso", "D-3", "D-71"), InlineData("--owner", "R-2", "D-71", "D-20"),
        InlineData("--deal", "D-4", "D-4", "D-71")]
    public async Task They_can_be_narrowed_down(string option, string value, string kept, string leftOut)
    {
        var run = await Run("questions", Write(Quarter.Facts), option, value);
        Assert.Contains(kept, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(leftOut, run.Out, StringComparison.Ordinal);
    }

    [Theory, InlineData("--customer", "Contosso", "no customer Contosso; did you mean Contoso?"),
        InlineData("--deal", "D-17", "no open deal D-17; did you mean D-71?")]
    public async Task A_name_that_is_not_there_gets_the_nearest_that_is(string option, string value, string said)
    {
        var run = await Run("questions", Write(Quarter.Facts), option, value);
        Assert.Equal((2, said), (run.Code, run.Error.Trim()));
    }

    [Fact]
    public async Task Nothing_left_to_ask_is_said() =>
        Assert.StartsWith(
            "Nothing is left to ask", (await Run("questions", Write(Quarter.With(Quarter.Proactive)))).Out, StringComparison.Ordinal);
}
