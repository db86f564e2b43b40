using PipelineRules.Conventions.Tests.Documents;

namespace PipelineRules.Conventions.Tests.Rulebooks;

public sealed class RulePageConventions
{
    private static readonly IReadOnlyList<string> Pages = [.. Repository.FilesLike("docs/rules/", ".md")];

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
}
