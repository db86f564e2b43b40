using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Rules;

/// <summary>A cap as a page says it.</summary>
internal static class CapLabel
{
    public static Phrase Format(Stance cap) => cap == Stance.Proactive ? "-" : new Phrase(EnumLabels.CamelCase(cap), StanceTone.Of(cap));
}
