namespace PipelineRules.Reports.Sarif;

/// <summary>Where a fact stands in a file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in characters (UTF-16 code units), from 1.</param>
public readonly record struct FactPlace(int Line, int Column);
