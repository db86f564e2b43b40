namespace PipelineRules.Reports.Html;

/// <summary>A name on a page: isolated in its direction, cut where it is long, and then whole in its title.</summary>
/// <param name="Text">The name; null for nobody.</param>
/// <param name="Longest">How many characters are shown.</param>
internal readonly record struct Named(string? Text, int Longest = 80)
{
    public void Write(HtmlPage page)
    {
        var (whole, shown) = (Harmless.Of(Text ?? "nobody"), Harmless.Cut(Text ?? "nobody", Longest));
        page.Raw("<bdi");
        if (shown != whole)
            page.Write($" title=\"{whole}\"");
        page.Write($">{shown}</bdi>");
    }
}
