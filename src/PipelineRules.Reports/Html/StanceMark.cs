namespace PipelineRules.Reports.Html;

/// <summary>A stance as a word with a shape of its own, so that nobody needs its colour.</summary>
internal static class StanceMark
{
    public static void Write(HtmlPage page, Stance stance)
    {
        var shape = stance switch { Stance.Proactive => "●", Stance.Unproven => "◐", _ => "○" };
        page.Write(
            $"<span class=\"stance {EnumWord.CamelCase(stance)}\"><i aria-hidden=\"true\">{shape}</i> {EnumWord.CamelCase(stance)}</span>");
    }
}
