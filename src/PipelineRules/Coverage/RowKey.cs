namespace PipelineRules.Coverage;

/// <summary>What tells one row of a table of coverage from another.</summary>
/// <param name="By">Whose pipeline it is.</param>
/// <param name="Who">The id of the owner or manager; null for the whole, and for deals without an owner.</param>
/// <param name="Period">The period.</param>
/// <param name="Currency">The currency of its amounts.</param>
internal readonly record struct RowKey(CoverageBy By, string? Who, CoveragePeriod Period, string Currency);
