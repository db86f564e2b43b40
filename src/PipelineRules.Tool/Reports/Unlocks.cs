using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Reports;

/// <summary>From which stance a question frees a deal; advice where it frees it from none.</summary>
internal static class Unlocks
{
    public static Phrase Of(Finding finding) => finding.HoldsDown
        ? new Phrase(Words.Of(finding.Cap), StanceTone.Of(finding.Cap))
        : new Phrase("advice", Tone.Faint);
}
