namespace PipelineRules.Analytics.PolicyDiffs;

/// <summary>How one rule answers by two policies or rulebooks.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Before">How it answers by the first; null where the first does not have it.</param>
/// <param name="After">How it answers by the second; null where the second does not have it.</param>
/// <param name="ChangedAnswers">How many deals it answers differently; every deal where one does not have the rule.</param>
public sealed record RuleDifference(string Rule, RuleTally? Before, RuleTally? After, int ChangedAnswers);
