using System;
using System.IO;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PipelineRules.Tool.Pages;

/// <summary>A page on a terminal, or redirected from one.</summary>
internal sealed class ScreenPage(TextWriter writer, int width, bool isColoured) : IPage
{
    private const int LabelWidth = 14;
    private bool _isBegun;

    public void Heading(string text, string aside = "")
    {
        if (_isBegun)
            writer.WriteLine();
        Write(new Line(new Phrase(text, Tone.Strong), new Phrase(aside.Length == 0 ? "" : $"  {aside}", Tone.Faint)));
    }

    public void Write(Line line) => Render(line.OnScreen());

    public void Write(Grid grid) => Render(grid.OnScreen());

    public void Write(Card card)
    {
        var lines = new Table().HideHeaders().Border(TableBorder.None)
            .AddColumn(new TableColumn("").RightAligned().NoWrap().Width(LabelWidth).Padding(0, 0, 2, 0))
            .AddColumn(new TableColumn("").Padding(0, 0, 0, 0));
        lines.AddRow(((Line)card.Label).OnScreen(), card.Head.OnScreen());
        foreach (var (label, text) in card.Details)
            lines.AddRow(((Line)label).OnScreen(), text.OnScreen());
        Render(lines);
    }

    private void Render(IRenderable block)
    {
        _isBegun = true;
        using var drawn = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isColoured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isColoured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(drawn),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(block);
        foreach (var line in drawn.ToString().TrimEnd('\n', '\r').Split('\n').Select(line => line.TrimEnd()))
            writer.WriteLine(line);
    }
}
