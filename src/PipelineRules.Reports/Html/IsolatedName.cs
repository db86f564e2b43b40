namespace PipelineRules.Reports.Html;

/// <summary>A name on a page: isolated in its direction, cut where it is long, and then whole in its title.</summary>
/// <param name="Text">The name; null for nobody.</param>
/// <param name="Longest">How many characters are shown.</param>
internal readonly record struct IsolatedName(string? Text, int Longest = 80)
{
    public void Write(HtmlPage page)
    {
        var (whole, shown) = (HtmlSafeText.Clean(Text ?? "nobody"), HtmlSafeText.Cut(Text ?? "nobody", Longest));
        page.Raw("<bdi");
        if (shown != whole)
            page.Write($" title=\"{whole}\"");
        page.Raw(">");
        WriteShown(page, shown);
        page.Raw("</bdi>");
    }

    /// <summary>A name without spaces, <c>jonas.ahlqvist</c>, may be broken where it has a dot.</summary>
    private static void WriteShown(HtmlPage page, string shown)
    {
        var parts = shown.Contains(' ', System.StringComparison.Ordinal) ? [shown] : shown.Split('.');
        page.Write($"{parts[0]}");
        foreach (var part in parts[1..])
            page.Write($"<wbr>.{part}");
    }
}
