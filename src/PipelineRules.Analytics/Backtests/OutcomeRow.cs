namespace PipelineRules.Analytics.Backtests;

/// <summary>What became of one group of deals at a landmark.</summary>
/// <param name="Landmark">The landmark.</param>
/// <param name="By">What the deals are grouped by.</param>
/// <param name="Group">Which group it is: a stance, the name of a rule, the id of an owner; null for all deals, and for those without an
/// owner.</param>
/// <param name="Answer">The rule's answer; null where they are not grouped by a rule.</param>
/// <param name="Outcomes">What became of them.</param>
public sealed record OutcomeRow(Landmark Landmark, OutcomeGrouping By, string? Group, AnswerKind? Answer, OutcomeCounts Outcomes);
