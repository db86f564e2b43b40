namespace PipelineRules.Conventions.Tests.Documents;

public sealed class LinkConventions
{
    private static readonly IEnumerable<PageLink> Links =
        MarkdownPage.All.SelectMany(page => page.Links.Where(PageLink.IsRelative).Select(to => new PageLink(page.Path, to)));

    [Fact]
    public void Every_link_leads_to_a_file() => Convention.Holds(
        "No file stands where these links lead: fix the link, or write the page",
        Links.Where(link => !Repository.Has(link.File)).Select(link => $"{link}"));

    [Fact]
    public void Every_anchor_is_a_heading_of_its_page() => Convention.Holds(
        "The pages have no heading of these names: fix the part after the #",
        Links.Where(link => link.NamesAHeading && Repository.Has(link.File) && !MarkdownPage.Of(link.File).Anchors.Contains(link.Anchor))
            .Select(link => $"{link}"));

    [Fact]
    public void A_page_for_feeds_links_to_no_file() => Convention.Holds(
        "A feed has none of our files: say it without the link",
        Links.Where(link => MarkdownPage.OfPackages.Contains(link.From)).Select(link => $"{link}"));

    [Fact]
    public void Every_path_that_a_page_names_exists() => Convention.Holds(
        "No file or folder of these names is there: correct the page",
        from page in MarkdownPage.All
        where page.Path is not ("CHANGELOG.md" or "docs/authoring.md")
        from path in page.Code
        where s_rooms.Any(room => path.StartsWith(room, StringComparison.Ordinal)) && path.All(IsOfPath) && !Repository.Has(path)
        select $"{page.Path} names {path}");

    [Fact]
    public void The_index_lists_every_page() => Convention.Holds(
        "Add these to docs/README.md",
        from page in MarkdownPage.All.Select(page => page.Path)
        where page.StartsWith("docs/", StringComparison.Ordinal) && page.Split('/').Length <= 3
            && page is not ("docs/README.md" or "docs/index.md")
        where !MarkdownPage.Index.Links.Contains(page["docs/".Length..])
        select page);

    [Fact]
    public void The_page_about_importing_names_every_preset() => Convention.Holds(
        "Say in docs/importing.md how these exports are read",
        Crm.CsvPreset.Names
            .Where(preset => !Repository.Read("docs/importing.md").Contains($"--preset {preset}", StringComparison.Ordinal)));

    [Fact]
    public void Every_preset_reads_as_a_map() => Assert.All(Crm.CsvPreset.Names, preset => Crm.CsvPreset.Named(preset));

    private static readonly string[] s_rooms = ["src/", "tests/", "benchmarks/", "docs/", ".ci/", ".github/"];

    private static bool IsOfPath(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '.' or '-' or '_';
}
