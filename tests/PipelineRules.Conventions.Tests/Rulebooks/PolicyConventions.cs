namespace PipelineRules.Conventions.Tests.Rulebooks;

public sealed class PolicyConventions
{
    private static readonly string[] Whole = ["docs/coverage.md", "docs/statements.md"];

    private static readonly IReadOnlyList<string> Pages =
        [.. Repository.FilesLike("docs/rules/", ".md"), .. Whole];

    private static readonly IEnumerable<string> Settings = typeof(Policy).GetConstructors()
        .SelectMany(constructor => constructor.GetParameters()).Select(setting => setting.Name ?? "");

    [Fact]
    public void Every_setting_is_told_of_on_one_page() => Convention.Holds(
        "Name these settings in backticks on the page of one rule, in a line that speaks of the policy, in docs/coverage.md or in "
            + "docs/statements.md, and there only",
        Settings.Where(setting => PagesThatTellOf(setting).Count() != 1)
            .Select(setting => $"{setting}: {string.Join(", ", PagesThatTellOf(setting).DefaultIfEmpty("nowhere"))}"));

    private static IEnumerable<string> PagesThatTellOf(string setting) =>
        Pages.Where(page => LinesOnSettings(page).Any(line => line.Contains($"`{setting}`", StringComparison.Ordinal)));

    /// <summary>
    /// A rule's own parameter may be called as another rule's setting is: on its page only a line that speaks of the policy counts.
    /// </summary>
    private static IEnumerable<string> LinesOnSettings(string page) => Repository.Lines(page)
        .Where(line => Whole.Contains(page) || line.Contains("policy", StringComparison.OrdinalIgnoreCase));
}
