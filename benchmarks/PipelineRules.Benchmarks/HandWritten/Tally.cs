namespace PipelineRules.Benchmarks.HandWritten;

/// <summary>The answers for one deal and its stance while they add up.</summary>
internal ref struct Tally(DealContext deal)
{
    public ulong Answers;

    public Stance Stance = Stance.Proactive;

    public void Yes(Law law) => Answers |= (ulong)AnswerKind.Yes << (2 * (int)law);

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
        Answers |= (ulong)kind << (2 * (int)law);
        if (cap < Stance && (deal.Waivers.Count == 0 || !IsWaived(law)))
            Stance = cap;
    }

    private readonly bool IsWaived(Law law)
    {
        var name = Rulebook.BuiltIn.Rules[(int)law].Name;
        foreach (var waiver in deal.Waivers)
            if (waiver is { Reason: not null, By: not null } && waiver.Rule == name && waiver.Until > deal.AsOf)
                return true;
        return false;
    }
}
