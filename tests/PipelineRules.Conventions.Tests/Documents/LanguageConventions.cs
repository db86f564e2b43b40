using System.Text.RegularExpressions;

namespace PipelineRules.Conventions.Tests.Documents;

public sealed class LanguageConventions
{
    private static readonly string[] s_rooms = ["src/", "tests/", "benchmarks/", "docs/", "README.md", "CHANGELOG.md", "CONTRIBUTING.md"];

    private static readonly string[] s_kinds = [".cs", ".md", ".csproj", ".props", ".targets"];

    private static readonly Regex s_banned =
        new($"(?<![a-z])({string.Join('|', BannedWords.WithBetter.Keys.Select(Regex.Escape))})(?![a-z])", RegexOptions.IgnoreCase);

    [Fact]
    public void Text_is_in_plain_present_day_English() => Convention.Holds(
        "Say it with the word that readers expect",
        from file in Repository.Files
        where s_rooms.Any(room => file.StartsWith(room, StringComparison.Ordinal))
            && s_kinds.Any(kind => file.EndsWith(kind, StringComparison.Ordinal))
        from line in Repository.Lines(file).Index()
        from Match word in s_banned.Matches(line.Item)
        select $"{file}:{line.Index + 1} says \"{word.Value}\": {BannedWords.WithBetter[word.Value]}");
}
