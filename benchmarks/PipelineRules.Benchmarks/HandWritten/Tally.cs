using NodaTime;
using PipelineRules.Pipelines;

namespace PipelineRules.Benchmarks.HandWritten;

/// <summary>The answers for one deal and its stance while they add up.</summary>
internal ref struct Tally(DealContext deal)
{
    public Answers Answers;

    public Stance Stance = Stance.Proactive;

    public void Yes(Law law) => Answers.Write((int)law, AnswerKind.Yes);

    public void No(Law law, Stance cap = Stance.Proactive) => Answer(law, AnswerKind.No, cap);

    public void Unknown(Law law, Stance cap = Stance.Proactive) => Answer(law, AnswerKind.Unknown, cap);

    public void Say(Law law, bool yes, Stance capOnNo = Stance.Proactive)
    {
        if (yes)
            Yes(law);
        else
            No(law, capOnNo);
    }

    private void Answer(Law law, AnswerKind kind, Stance cap)
    {
        Answers.Write((int)law, kind);
        if (cap < Stance && Left(law, cap) is var left && left < Stance)
            Stance = left;
    }

    /// <summary>What is left of a cap where the answer is waived.</summary>
    private readonly Stance Left(Law law, Stance cap) =>
        deal.Waivers.Count == 0 || !IsWaived(deal, law) ? cap : cap == Stance.Reactive ? Stance.Unproven : Stance.Proactive;

    public static bool IsWaived(DealContext deal, Law law)
    {
        var name = Rulebook.BuiltIn.Rules[(int)law].Name;
        foreach (var waiver in deal.Waivers)
            if (waiver.Rule == name && !string.IsNullOrWhiteSpace(waiver.Reason) && !string.IsNullOrWhiteSpace(waiver.By)
                && waiver.By != deal.Owner && waiver.From is { } from && from <= deal.AsOf && deal.AsOf < waiver.Until
                && Period.DaysBetween(from, deal.AsOf) < 90)
                return true;
        return false;
    }
}
