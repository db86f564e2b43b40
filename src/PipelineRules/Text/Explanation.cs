namespace PipelineRules;

/// <summary>Why an answer is what it is, and what to ask where it is a gap.</summary>
internal sealed class Explanation(Sentence? reason = null, Question? ask = null)
{
    /// <summary>That of a rule which does not concern the deal.</summary>
    public static readonly Explanation None = new();

    public Sentence? Reason { get; } = reason;

    public Question? Question { get; } = ask;
}
