using System.Collections.Generic;
using System.IO;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PipelineRules.Tool.Pages;

/// <summary>A page on a terminal, or redirected from one.</summary>
internal sealed class ScreenPage(TextWriter writer, int width, bool isColoured) : IPage
{
    public void Title(string text, string aside = "") => Write(new Line(
        new Phrase(text, Tone.Strong),
        new Phrase(aside.Length == 0 ? "" : $"  {aside}", Tone.Faint)));

    public void Heading(string text, string aside = "")
    {
        writer.WriteLine();
        Title(text, aside);
    }

    public void Write(Line line) => Render(line.OnScreen());

    public void Write(Grid grid) => Render(grid.OnScreen());

    public void Write(IEnumerable<Card> cards)
    {
        foreach (var card in cards)
            Render(card.OnScreen());
    }

    private void Render(IRenderable block)
    {
        using var drawn = new StringWriter();
        var console = AnsiConsole.Create(Settings(drawn));
        (console.Profile.Width, console.Profile.Capabilities.Unicode) = (width, true);
        console.Write(block);
        foreach (var line in drawn.ToString().TrimEnd().Split('\n').Select(line => line.TrimEnd()))
            writer.WriteLine(line);
    }

    private AnsiConsoleSettings Settings(TextWriter drawn) => new()
    {
        Ansi = isColoured ? AnsiSupport.Yes : AnsiSupport.No,
        ColorSystem = isColoured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Out = new AnsiConsoleOutput(drawn),
    };
}
