using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Reports;

/// <summary>A cap as a page says it.</summary>
internal static class Cap
{
    public static Phrase Of(Stance cap) => cap == Stance.Proactive ? "-" : new Phrase(Words.Of(cap), StanceTone.Of(cap));
}
