using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm.Maps;

/// <summary>What a map says for all its files.</summary>
/// <param name="Format">How cells are written.</param>
/// <param name="Dialect">How files are written.</param>
/// <param name="IsOptional">Whether files and columns may be absent.</param>
internal sealed record SourceDefaults(CellFormat Format, Dialect Dialect, bool IsOptional);
