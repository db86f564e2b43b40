namespace PipelineRules.Conventions.Tests.Documents;

public sealed class DocumentedCodeConventions
{
    private const string Marked = "<!-- runs: expected output below -->";

    private static IReadOnlyList<CodeBlock> Readme => MarkdownPage.Readme.Blocks;

    private static IEnumerable<CodeBlock> Runs => Readme.Where(block => block.IsMarkedToRun);

    [Fact]
    public void All_code_compiles() => Convention.Holds(
        "Fix this code: a block of statements is given the usual usings, any other must bring its own",
        MarkdownPage.All.SelectMany(page => page.Blocks).Where(block => block.Language == "csharp")
            .SelectMany(block => new Snippet(block).Errors));

    [Fact]
    public void The_readme_shows_code_that_runs() => Assert.True(
        Runs.Any(), $"Write {Marked} above the first C# block of README.md, and what it prints in a text block below");

    [Fact]
    public void Code_that_runs_prints_what_stands_below_it() =>
        Assert.All(Runs, block => Assert.Equal(OutputBelow(block).TrimEnd(), new Snippet(block).Output()));

    private static string OutputBelow(CodeBlock block) =>
        Readme.FirstOrDefault(below => below.Line > block.Line && below.Language == "text")?.Text
        ?? throw new InvalidOperationException($"Write what {block} prints in a text block below it");
}
