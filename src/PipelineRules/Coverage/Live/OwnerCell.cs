namespace PipelineRules.Coverage.Live;

/// <summary>Where amounts add up while deals come and go: one owner, one period, one currency.</summary>
internal readonly record struct OwnerCell(string? Owner, CoveragePeriod Period, string Currency);
