using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PipelineRules.Tool.Pages;

/// <summary>A page in Markdown, for an issue, a mail or a wiki.</summary>
internal sealed class MarkdownPage(TextWriter writer) : IPage
{
    private bool _isBegun;
    private bool _isInList;

    public void Heading(string text, string aside = "")
    {
        Begin();
        writer.WriteLine($"## {MarkdownText.Of(text)}");
        if (aside.Length > 0)
            Write(new Line(aside));
    }

    public void Write(Line line)
    {
        Begin();
        writer.WriteLine(line.InMarkdown());
    }

    public void Write(Grid grid)
    {
        Begin();
        WriteRow(grid.Columns.Select(column => MarkdownText.Of(column.Header)));
        WriteRow(grid.Columns.Select(column => column.IsNumber ? "---:" : "---"));
        foreach (var row in grid.Rows)
            WriteRow(row.Select(cell => cell.InMarkdown()));
    }

    public void Write(Card card)
    {
        if (!_isInList)
            Begin();
        _isInList = true;
        writer.WriteLine($"- **{MarkdownText.Of(card.Label.Text)}** {card.Head.InMarkdown()}");
        foreach (var (label, text) in card.Details)
            writer.WriteLine($"  - {MarkdownText.Of(label.Text)}: {text.InMarkdown()}");
    }

    private void Begin()
    {
        if (_isBegun)
            writer.WriteLine();
        (_isBegun, _isInList) = (true, false);
    }

    private void WriteRow(IEnumerable<string> cells) => writer.WriteLine($"| {string.Join(" | ", cells)} |");
}
