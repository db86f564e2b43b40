using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PipelineRules.Tool.Pages;

/// <summary>A page in Markdown, for an issue, a mail or a wiki.</summary>
internal sealed class MarkdownPage(TextWriter writer) : IPage
{
    public void Title(string text, string aside = "")
    {
        writer.WriteLine($"# {MarkdownText.Of(text)}");
        WriteAside(aside);
    }

    public void Heading(string text, string aside = "")
    {
        writer.WriteLine($"\n## {MarkdownText.Of(text)}");
        WriteAside(aside);
    }

    public void Write(Line line) => writer.WriteLine($"\n{line.InMarkdown()}");

    public void Write(Grid grid)
    {
        writer.WriteLine();
        WriteRow(grid.Columns.Select(column => MarkdownText.Of(column.Header)));
        WriteRow(grid.Columns.Select(column => column.IsNumber ? "---:" : "---"));
        foreach (var row in grid.Rows)
            WriteRow(row.Select(cell => cell.InMarkdown()));
    }

    public void Write(IEnumerable<Card> cards)
    {
        writer.WriteLine();
        foreach (var card in cards)
            Write(card);
    }

    private void Write(Card card)
    {
        writer.WriteLine($"- **{MarkdownText.Of(card.Label.Text)}** {card.Head.InMarkdown()}");
        foreach (var (label, text) in card.Details)
            writer.WriteLine($"  - {(label.Text.Length == 0 ? "" : $"{MarkdownText.Of(label.Text)}: ")}{text.InMarkdown()}");
    }

    private void WriteAside(string aside)
    {
        if (aside.Length > 0)
            Write((Line)aside);
    }

    private void WriteRow(IEnumerable<string> cells) => writer.WriteLine($"| {string.Join(" | ", cells)} |");
}
