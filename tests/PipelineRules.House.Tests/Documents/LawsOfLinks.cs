namespace PipelineRules.House.Tests.Documents;

public sealed class LawsOfLinks
{
    private static readonly IEnumerable<PageLink> Links =
        MarkdownPage.All.SelectMany(page => page.Links.Where(PageLink.IsRelative).Select(to => new PageLink(page.Path, to)));

    [Fact]
    public void Every_link_leads_to_a_file() => Law.Holds(
        "No file stands where these links lead: mend the link, or write the page",
        Links.Where(link => !Repository.Has(link.File)).Select(link => $"{link}"));

    [Fact]
    public void Every_anchor_is_a_heading_of_its_page() => Law.Holds(
        "The pages have no heading of these names: mend the part after the #",
        Links.Where(link => link.NamesAHeading && Repository.Has(link.File) && !MarkdownPage.Of(link.File).Anchors.Contains(link.Anchor))
            .Select(link => $"{link}"));

    [Fact]
    public void A_page_for_feeds_links_to_no_file() => Law.Holds(
        "A feed has none of our files: say it without the link", Links.Where(link => MarkdownPage.OfPackages.Contains(link.From)).Select(link => $"{link}"));
}
