namespace PipelineRules.Json;

/// <summary>Which answers of each deal are written into a results file.</summary>
public enum WrittenAnswers
{
    /// <summary>Every rule's answer, in the order of the rulebook.</summary>
    All,

    /// <summary>
    /// Those that are No or Unknown, whether they hold the deal down or not. Where a rule of the rulebook is not among them, its answer is
    /// Yes or NotApplicable.
    /// </summary>
    NoAndUnknown,
}
