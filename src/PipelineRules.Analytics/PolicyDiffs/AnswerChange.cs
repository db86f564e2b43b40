namespace PipelineRules.Analytics.PolicyDiffs;

/// <summary>What one rule says of a deal by two policies or rulebooks.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Before">Its answer by the first; null where the first does not have the rule.</param>
/// <param name="After">Its answer by the second; null where the second does not have the rule.</param>
/// <param name="CapBefore">The best stance that the deal may have with the first answer, a waiver taken into account.</param>
/// <param name="CapAfter">The best stance that the deal may have with the second answer, a waiver taken into account.</param>
public sealed record AnswerChange(string Rule, AnswerKind? Before, AnswerKind? After, Stance CapBefore, Stance CapAfter);
