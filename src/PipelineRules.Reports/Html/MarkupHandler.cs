using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using PipelineRules.Coverage;

namespace PipelineRules.Reports.Html;

/// <summary>Writes an interpolated line of markup to a page: its own words as they are, its values encoded.</summary>
[InterpolatedStringHandler]
internal readonly struct MarkupHandler(int literalLength, int formattedCount, HtmlPage page)
{
    /// <summary>What ends the line: nothing after a line of words alone or one that is short, so that pages stay small.</summary>
    public string End => literalLength + formattedCount > 40 ? "\n" : "";

    public void AppendLiteral(string markup) => page.Raw(markup);

    public void AppendFormatted(string? text) => page.Text(HtmlSafeText.Clean(text ?? ""));

    public void AppendFormatted(IsolatedName name) => name.Write(page);

    public void AppendFormatted(Headline headline) => headline.Write(page);

    public void AppendFormatted(Sentence? sentence) => page.Text(sentence?.ToString(null, SentenceFormat.Invariant) ?? "");

    public void AppendFormatted(LocalDate day) => page.Raw(day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));

    public void AppendFormatted(CoveragePeriod period) => page.Text($"{period}");

    public void AppendFormatted<T>(T value) where T : struct, IFormattable => page.Text(value.ToString(null, CultureInfo.InvariantCulture));

    public void AppendFormatted<T>(T value, string format) where T : struct, IFormattable =>
        page.Text(value.ToString(format, CultureInfo.InvariantCulture));
}
