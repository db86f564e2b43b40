using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Deals;

/// <summary>From which stance a question frees a deal; advice where it frees it from none.</summary>
internal static class UnlockLabel
{
    public static Phrase Format(Finding finding) => finding.HoldsDown
        ? new Phrase(EnumLabels.CamelCase(finding.Cap), StanceTone.Of(finding.Cap))
        : new Phrase("advice", Tone.Faint);
}
