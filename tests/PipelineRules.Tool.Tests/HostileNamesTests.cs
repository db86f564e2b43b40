using PipelineRules.Facts;

namespace PipelineRules.Tool.Tests;

public sealed class HostileNamesTests : Desk
{
    private const string Escape = "\u001b[31mred\u001b[0m";
    private const string Bidi = "safe\u202Egnp.exe\u2066";

    private string Named(string name) => Write(Quarter.With(Quarter.Reactive with { Name = name }));

    [Theory, InlineData("table"), InlineData("markdown"), InlineData("csv")]
    public async Task Nothing_that_a_terminal_obeys_comes_out(string format)
    {
        var run = await Run("assess", Named($"{Escape}{Bidi}\a\n\t"), "--format", format);
        Assert.DoesNotContain(
            run.Out.Replace("\r\n", "\n", StringComparison.Ordinal),
            letter => letter != '\n' && (char.IsControl(letter) || letter is '\u202E' or '\u2066'));
        Assert.Contains("safegnp.exe", run.Out, StringComparison.Ordinal);
    }

    [Theory, InlineData("[red]x[/]"), InlineData("[/]"), InlineData("[[x]]")]
    public async Task Markup_reads_as_itself(string name) =>
        Assert.Contains($"D-71 {name}, Fabrikam", (await Run("assess", Named(name))).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_long_name_is_cut() =>
        Assert.Contains(
            $"{new string('x', 39)}…, Fabrikam", (await Run("assess", Named(new string('x', 500)))).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_long_name_is_cut_between_its_characters_and_behind_what_turns_them() =>
        Assert.Contains(
            $"{string.Concat(Enumerable.Repeat("\U0001F6A2", 19))}…, Fabrikam",
            (await Run("assess", Named($"\u202E\u200F{string.Concat(Enumerable.Repeat("\U0001F6A2", 50))}"))).Out,
            StringComparison.Ordinal);

    [Theory, InlineData("=1+1"), InlineData("+1"), InlineData("-1+2"), InlineData("@SUM(A1)")]
    public async Task No_name_becomes_a_formula(string name) =>
        Assert.Contains($",\"'{name}\",", (await Run("assess", Named(name), "--format", "csv")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_number_below_zero_stays_a_number() =>
        Assert.Contains(
            ",-5,EUR,",
            (await Run("assess", Write(Quarter.With(Quarter.Reactive with { Amount = new Money(-5, "EUR") })), "--format", "csv")).Out,
            StringComparison.Ordinal);

    [Fact]
    public async Task Markdown_and_html_in_names_read_as_themselves() => Assert.Contains(
        @"\|a\| &lt;b&gt; \`c\` \[d\](e) \*f\* &amp;",
        (await Run("assess", Named("|a| <b> `c` [d](e) *f* &"), "--format", "markdown")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Messages_about_names_are_printable_too()
    {
        var run = await Run("explain", $"D-{Escape}\nx", Named("x"));
        Assert.Equal(@"no deal D-\u001B[31mred\u001B[0m x", run.Error.TrimEnd());
    }
}
