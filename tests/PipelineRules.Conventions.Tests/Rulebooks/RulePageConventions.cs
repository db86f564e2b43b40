using PipelineRules.Conventions.Tests.Documents;

namespace PipelineRules.Conventions.Tests.Rulebooks;

public sealed class RulePageConventions
{
    private const string Changes = "docs/rules/changes.md";

    private static readonly IReadOnlyList<string> Pages = [.. Repository.FilesLike("docs/rules/", ".md").Where(page => page != Changes)];

    [Fact]
    public void Every_rule_has_its_page() => Convention.Holds(
        "Write these pages", StatedRules.All.Select(rule => rule.Page).Except(Pages));

    [Fact]
    public void Every_rule_page_has_its_rule() => Convention.Holds(
        "No built-in rule has these names: remove the pages, or name them for their rules",
        Pages.Except(StatedRules.All.Select(rule => rule.Page)));

    [Fact]
    public void The_first_heading_of_a_rule_page_is_the_rules_name() => Convention.Holds(
        "Begin these pages with # and the name of their rule",
        Pages.Where(page => MarkdownPage.Of(page).Headings.FirstOrDefault() != Path.GetFileNameWithoutExtension(page)));

    [Fact]
    public void Every_rule_page_says_the_caps_of_its_rule() => Convention.Holds(
        "The rule book states other caps: change the table of answers on these pages",
        from rule in StatedRules.All
        from answer in new[] { (Kind: "No", Cap: rule.No), (Kind: "Unknown", Cap: rule.Unknown) }
        where answer.Cap is not null
        let cap = answer.Cap == Stance.Proactive ? "Proactive (no cap)" : $"{answer.Cap}"
        where !Repository.Lines(rule.Page)
            .Any(line =>
                line.StartsWith($"| {answer.Kind} |", StringComparison.Ordinal) && line.EndsWith($"| {cap} |", StringComparison.Ordinal))
        select $"{rule.Page}: {answer.Kind} leaves {cap}");

    [Fact]
    public void Every_rule_page_says_what_its_rule_asks() => Convention.Holds(
        "Write the question of the [Rule] on these pages, after It asks",
        Rulebook.BuiltIn.Rules.Where(rule => !Repository.Lines($"docs/rules/{rule.Name}.md").Contains($"It asks: *{rule.Question}*"))
            .Select(rule => rule.Name));

    [Fact]
    public void What_changed_is_told_of_every_rule() => Convention.Holds(
        "Say in docs/rules/changes.md what is new of these rules, or that nothing is",
        StatedRules.All.Select(rule => rule.Name).Where(name => !MarkdownPage.Of(Changes).Links.Contains($"{name}.md")));

    [Fact]
    public void The_readme_leads_to_every_rule_page() => Convention.Holds(
        "List these rules in README.md", StatedRules.All.Select(rule => rule.Page).Except(MarkdownPage.Of("README.md").Links));
}
