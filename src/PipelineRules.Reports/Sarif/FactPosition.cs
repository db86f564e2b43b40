namespace PipelineRules.Reports.Sarif;

/// <summary>Where a fact stands in a file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in characters (UTF-16 code units), from 1.</param>
/// <param name="File">What the log calls the file; null for the source of the report.</param>
public readonly record struct FactPosition(int Line, int Column, string? File = null);
