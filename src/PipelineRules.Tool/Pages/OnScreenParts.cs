using System.Linq;
using Spectre.Console;

namespace PipelineRules.Tool.Pages;

/// <summary>Parts of a page as the terminal library draws them. Text goes in as text, never as its markup.</summary>
internal static class OnScreenParts
{
    private const int LabelWidth = 14;

    public static Paragraph OnScreen(this Line line)
    {
        var drawn = new Paragraph();
        foreach (var phrase in line.Phrases)
            drawn.Append(TerminalSafeText.Clean(phrase.Text), StyleOf(phrase.Tone));
        return drawn;
    }

    public static Table OnScreen(this Grid grid)
    {
        var drawn = new Table().Border(TableBorder.None);
        foreach (var column in grid.Columns)
            drawn.AddColumn(OnScreen(column));
        foreach (var row in grid.Rows)
            drawn.AddRow(row.Select(cell => cell.OnScreen()));
        return drawn;
    }

    public static Table OnScreen(this Card card)
    {
        var drawn = new Table().HideHeaders().Border(TableBorder.None)
            .AddColumn(new TableColumn("").RightAligned().NoWrap().Width(LabelWidth).Padding(0, 0, 2, 0))
            .AddColumn(new TableColumn("").Padding(0, 0, 0, 0))
            .AddRow(((Line)card.Label).OnScreen(), card.Head.OnScreen());
        foreach (var (label, text) in card.Details)
            drawn.AddRow(((Line)label).OnScreen(), text.OnScreen());
        return drawn;
    }

    private static TableColumn OnScreen(Column column) => new(((Line)new Phrase(column.Header, Tone.Faint)).OnScreen())
    {
        NoWrap = column.IsKept,
        Alignment = column.IsNumber ? Justify.Right : Justify.Left,
        Padding = new Padding(0, 0, 2, 0),
    };

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Good => new Style(Color.Green),
        Tone.Fair => new Style(Color.Yellow),
        Tone.Bad => new Style(Color.Red),
        _ => Style.Plain,
    };
}
