using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Deals;

/// <summary>One rule's answer: what it is, what it does to the stance, and why.</summary>
internal static class AnswerCard
{
    public static Card Create(Finding finding) => new(
        Answer(finding),
        new Line(
            new Phrase(finding.Rule.Name, finding.HoldsDown ? Tone.Strong : Tone.Plain),
            new Phrase(Does(finding), StanceTone.Of(finding.Cap))),
        ("", Why(finding)));

    private static Phrase Answer(Finding finding) => finding.Answer switch
    {
        AnswerKind.Yes => new Phrase("yes", Tone.Good),
        AnswerKind.No => new Phrase("no", finding.HoldsDown ? StanceTone.Of(finding.Cap) : Tone.Plain),
        AnswerKind.Unknown => new Phrase("unknown", finding.HoldsDown ? StanceTone.Of(finding.Cap) : Tone.Plain),
        _ => new Phrase("-", Tone.Faint),
    };

    private static string Does(Finding finding) => finding switch
    {
        { Waiver: not null, Cap: < Stance.Proactive } => $"  would hold it down to {EnumLabels.CamelCase(finding.Cap)}",
        { HoldsDown: true } => $"  holds it down to {EnumLabels.CamelCase(finding.Cap)}",
        _ => "",
    };

    private static Line Why(Finding finding) => finding.Waiver is { } waiver
        ? new Line($"{finding.Reason}; ", new Phrase(WaiverLabel.Words(waiver), Tone.Fair))
        : new Line(new Phrase($"{finding.Reason}", finding.Answer == AnswerKind.NotApplicable ? Tone.Faint : Tone.Plain));
}
