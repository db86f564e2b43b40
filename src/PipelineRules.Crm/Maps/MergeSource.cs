namespace PipelineRules.Crm.Maps;

/// <summary>Where it stands which deals were merged into which.</summary>
/// <param name="Merged">The column with the ids of those that were merged, one or a list of them.</param>
/// <param name="File">The file; null for that of the deals.</param>
/// <param name="Survivor">The column with the id of the deal that they went into; null for the row's own deal.</param>
internal sealed record MergeSource(string Merged, string? File = null, string? Survivor = null);
