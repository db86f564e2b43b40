namespace PipelineRules.Crm.Cells;

/// <summary>What came of reading a cell.</summary>
/// <param name="Value">The value; meaningless where there is a flaw.</param>
/// <param name="Error">Why the cell cannot be read, to go on after <c>which</c>; null when it can.</param>
internal readonly record struct CellResult<T>(T Value, string? Error = null);
