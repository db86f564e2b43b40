namespace PipelineRules.Reports.Html;

/// <summary>A sentence in large letters, in which no short word with a hyphen is broken: <c>FY2027-Q4</c>.</summary>
/// <param name="Text">The sentence.</param>
internal readonly record struct Headline(string Text)
{
    private const int Longest = 26;

    public void Write(HtmlPage page)
    {
        foreach (var word in Text.Split(' '))
            if (word.Length <= Longest && word.Contains('-', System.StringComparison.Ordinal))
                page.Write($"<span class=\"whole\">{word}</span> ");
            else
                page.Write($"{word} ");
    }
}
