namespace PipelineRules.Conventions.Tests.Documents;

public sealed class CommandConventions
{
    private static readonly string[] Rooms = ["src/", "tests/", "benchmarks/", "docs/"];

    private static readonly string[] Kinds = [".sln", ".csproj"];

    private static IEnumerable<string[]> Commands => MarkdownPage.Readme.Blocks
        .Where(block => block.Language is "sh" or "console")
        .SelectMany(block => block.Lines)
        .Select(line => line.Trim().TrimStart('$').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(words => words is ["dotnet", "run", "--project", ..] or ["dotnet", "build" or "test", ..]);

    [Fact]
    public void Every_command_names_files_that_exist() => Convention.Holds(
        "README.md tells readers to run these, and what they name does not exist",
        Commands.SelectMany(words => words.Where(IsPath).Concat(Project(words))).Distinct().Where(path => !Repository.Has(path)));

    private static IEnumerable<string> Project(string[] words) => words.SkipWhile(word => word != "--project").Skip(1).Take(1);

    private static bool IsPath(string word) =>
        Rooms.Any(room => word.StartsWith(room, StringComparison.Ordinal))
            || Kinds.Any(kind => word.EndsWith(kind, StringComparison.Ordinal));
}
