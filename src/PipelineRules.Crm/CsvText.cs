namespace PipelineRules.Crm;

/// <summary>A text of a column, and what it was read as.</summary>
/// <param name="Table">The table, as the facts file calls it.</param>
/// <param name="Property">The property that the column feeds.</param>
/// <param name="Column">The first name that the map has for the column.</param>
/// <param name="Text">The text.</param>
/// <param name="Becomes">What it was read as; empty for nothing.</param>
/// <param name="Source">Why.</param>
/// <param name="Count">In how many rows that count it was met; 0 for a text that the map lists and no row has.</param>
public sealed record CsvText(string Table, string Property, string Column, string Text, string Becomes, CsvTextSource Source, int Count);
