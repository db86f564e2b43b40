using Microsoft.CodeAnalysis;
using PipelineRules.Conventions.Tests.Documents;

namespace PipelineRules.Conventions.Tests.Analyzers;

public sealed class DiagnosticPageConventions
{
    private static readonly string[] Sections = ["Why it matters", "Before", "After", "When to silence it"];

    private static readonly IReadOnlyList<string> Pages = [.. Repository.FilesLike("docs/diagnostics/", ".md")];

    private static IEnumerable<MarkdownPage> WithBeforeAndAfter => Pages.Select(MarkdownPage.Of).Where(page => CodeOf(page).Count > 1);

    [Fact]
    public void Every_diagnostic_has_its_page() => Convention.Holds(
        "Write these pages, as docs/diagnostics/PIPERULE0003.md is written",
        Known.Diagnostics.Select(one => Known.PageOf(one.Id)).Except(Pages));

    [Fact]
    public void Every_page_has_its_diagnostic() => Convention.Holds(
        "No diagnostic has these numbers: remove the pages", Pages.Except(Known.Diagnostics.Select(one => Known.PageOf(one.Id))));

    [Fact]
    public void A_page_is_headed_by_the_number_and_the_title() => Convention.Holds(
        "Begin these pages with these headings",
        Known.Diagnostics
            .Where(
                one => Pages.Contains(Known.PageOf(one.Id))
                    && MarkdownPage.Of(Known.PageOf(one.Id)).Headings.First() != $"{one.Id}: {one.Title}")
            .Select(one => $"{Known.PageOf(one.Id)}: # {one.Id}: {one.Title}"));

    [Fact]
    public void All_pages_have_the_same_sections() => Convention.Holds(
        $"Give these pages the sections {string.Join(", ", Sections)}, in this order",
        Pages.Where(page => !MarkdownPage.Of(page).Headings.Skip(1).SequenceEqual(Sections)));

    [Fact]
    public void Every_help_link_leads_to_the_page_and_none_leads_nowhere() => Convention.Holds(
        "Take the help link from DiagnosticPage, which gives none while the project's home is a reserved name",
        Known.Diagnostics
            .Where(
                one => one.HelpLinkUri.Contains(".example", StringComparison.Ordinal)
                    || one.HelpLinkUri.Length > 0 && !one.HelpLinkUri.EndsWith($"/{Known.PageOf(one.Id)}", StringComparison.Ordinal))
            .Select(one => $"{one.Id}: {one.HelpLinkUri}"));

    [Fact]
    public void Every_description_names_the_page_in_the_package() => Convention.Holds(
        "Take the description from DiagnosticPage.Describe",
        Known.Diagnostics.Where(one => !$"{one.Description}".Contains(Known.PageOf(one.Id), StringComparison.Ordinal))
            .Select(one => $"{one.Id}: {one.Description}"));

    [Fact]
    public void The_code_before_has_what_the_page_is_about() => Convention.Holds(
        "The analyzer finds nothing in the first C# block of these pages",
        WithBeforeAndAfter.Where(page => !IsFoundIn(CodeOf(page)[0], page)).Select(page => page.Path));

    [Fact]
    public void The_code_after_is_fixed() => Convention.Holds(
        "The analyzers still find this in the second C# block",
        WithBeforeAndAfter.SelectMany(page => Warnings(CodeOf(page)[1])));

    [Fact]
    public void All_other_code_in_docs_is_clean() => Convention.Holds(
        "Fix this code: a reader will copy it",
        MarkdownPage.All.Where(page => !Pages.Contains(page.Path)).SelectMany(CodeOf).SelectMany(Warnings));

    private static IReadOnlyList<CodeBlock> CodeOf(MarkdownPage page) => [.. page.Blocks.Where(block => block.Language == "csharp")];

    private static bool IsFoundIn(CodeBlock code, MarkdownPage page) =>
        new Snippet(code).Found.Any(found => Known.PageOf(found.Id) == page.Path);

    private static IEnumerable<string> Warnings(CodeBlock code) =>
        new Snippet(code).Found.Where(found => found.Severity >= DiagnosticSeverity.Warning)
            .Select(found => $"{code} {found.Id} {found.GetMessage(null)}");
}
