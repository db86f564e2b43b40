namespace PipelineRules.Crm.Cells;

/// <summary>What a cell says of an amount of money.</summary>
/// <param name="Number">How much.</param>
/// <param name="Currency">The currency that stands beside the number; null when none does, or when the sign does not tell which, as $.</param>
internal readonly record struct Amount(decimal Number, string? Currency);
