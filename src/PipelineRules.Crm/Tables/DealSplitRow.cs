using PipelineRules.Facts;

namespace PipelineRules.Crm.Tables;

/// <summary>A row that says whose a share of a deal is. Without a share that can be read it gives none.</summary>
internal readonly record struct DealSplitRow(string? Deal, DealSplit? Split);
