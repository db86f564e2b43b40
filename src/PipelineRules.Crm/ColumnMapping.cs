namespace PipelineRules.Crm;

/// <summary>Where an export has a property of the facts, if it has it.</summary>
/// <param name="Table">The table, as the facts file calls it.</param>
/// <param name="Property">The property.</param>
/// <param name="File">The name of the file that gives it; null when none does.</param>
/// <param name="Column">The column that gives it; null when none does, or when the map gives every row the same text.</param>
public sealed record ColumnMapping(string Table, string Property, string? File, string? Column)
{
    /// <summary>Whether the export has it.</summary>
    public bool IsGiven => File is not null;
}
