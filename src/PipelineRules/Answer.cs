namespace PipelineRules;

/// <summary>
/// What a rule answers for one deal: its kind, and where the rule was asked to explain itself, the reason and the question to ask.
/// </summary>
public readonly struct Answer
{
    internal Answer(AnswerKind kind, Explanation? why = null) => (Kind, Why) = (kind, why);

    /// <summary>Yes, No, Unknown or NotApplicable.</summary>
    public AnswerKind Kind { get; }

    /// <summary>The facts the answer rests on; null where only the kind was asked for.</summary>
    public Sentence? Reason => Why?.Reason;

    /// <summary>The question to put to the customer; null for Yes and NotApplicable, and where only the kind was asked for.</summary>
    public Question? Question => Why?.Question;

    internal Explanation? Why { get; }

    /// <summary>The kind and the reason, for reading in a debugger.</summary>
    public override string ToString() => Reason is null ? Kind.ToString() : $"{Kind}: {Reason}";
}
