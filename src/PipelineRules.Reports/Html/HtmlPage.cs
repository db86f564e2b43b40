using System.IO;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PipelineRules.Reports.Html;

/// <summary>A page while it is being written. What a line of it says of facts is always text, never markup.</summary>
internal sealed class HtmlPage(TextWriter html)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A line of markup; every value in it is encoded.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] MarkupHandler line) => html.Write(line.End);

    /// <summary>Markup that holds no fact.</summary>
    public void Raw(string markup) => html.Write(markup);

    /// <summary>Text that holds facts.</summary>
    public void Text(string text) => Encoder.Encode(html, text);
}
