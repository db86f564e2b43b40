namespace PipelineRules.Coverage;

/// <summary>A row of coverage that came, changed or went.</summary>
/// <param name="Before">The row as it was; null for one that came.</param>
/// <param name="Now">The row as it is; null for one that went.</param>
public sealed record CoverageRowChange(CoverageRow? Before, CoverageRow? Now);
