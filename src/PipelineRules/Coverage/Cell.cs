namespace PipelineRules.Coverage;

/// <summary>Where amounts add up: one owner, one period, one currency.</summary>
internal readonly record struct Cell(string? Owner, CoveragePeriod Period, string Currency);
