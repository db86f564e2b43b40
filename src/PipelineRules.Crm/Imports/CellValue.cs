using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm.Imports;

/// <summary>What a row says of a property.</summary>
/// <param name="Text">The text, translated.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Kind">What it is, where the map says so.</param>
internal readonly record struct CellValue(string Text, CellFormat Format, ColumnKind Kind);
