using PipelineRules.Coverage;

namespace PipelineRules.Analytics.PolicyDiffs;

/// <summary>A row of coverage by two policies or rulebooks; open pipeline and quota are the same in both.</summary>
/// <param name="Before">The row by the first.</param>
/// <param name="After">The same row by the second.</param>
public sealed record CoverageDifference(CoverageRow Before, CoverageRow After);
