using PipelineRules.Analytics.Statistics;

namespace PipelineRules.Analytics.Backtests;

/// <summary>Two groups of deals at a landmark against each other.</summary>
/// <param name="By">What the groups are groups of: stances, or the answers of a rule.</param>
/// <param name="First">The first group: a stance, or <c>yes</c>.</param>
/// <param name="Second">The second group: another stance, or <c>no</c>.</param>
/// <param name="Rule">The name of the rule; null between stances.</param>
/// <param name="Measure">Which rate is compared.</param>
/// <param name="Difference">The rates, and whether they differ. The p-value is adjusted for all comparisons of stances of the landmark, or
/// for all of rules.</param>
public sealed record OutcomeComparison(
    OutcomeGrouping By, string First, string Second, string? Rule, OutcomeMeasure Measure, RateDifference Difference);
