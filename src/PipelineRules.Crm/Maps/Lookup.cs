namespace PipelineRules.Crm.Maps;

/// <summary>Where the text stands for which a cell is a key: in another file of the export.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Key">Its column with what the cell holds.</param>
/// <param name="Value">Its column with the text.</param>
internal sealed record Lookup(string File, string Key, string Value);
