using System.Linq;
using System.Text;

namespace PipelineRules.Tool.Pages;

/// <summary>Text from outside as it may stand in Markdown: what would be markup, a link or HTML reads as itself.</summary>
internal static class MarkdownText
{
    public static string InMarkdown(this Line line) => string.Concat(line.Phrases.Select(phrase => Of(phrase.Text)));

    public static string Of(string text) => TerminalSafeText.Clean(text).Aggregate(new StringBuilder(), Append).ToString();

    private static StringBuilder Append(StringBuilder written, char next) => next switch
    {
        '&' => written.Append("&amp;"),
        '<' => written.Append("&lt;"),
        '>' => written.Append("&gt;"),
        '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#' => written.Append('\\').Append(next),
        _ => written.Append(next),
    };
}
