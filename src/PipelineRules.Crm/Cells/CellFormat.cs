using System.Collections.Frozen;

namespace PipelineRules.Crm.Cells;

/// <summary>How a cell's text is written.</summary>
/// <param name="Days">Days and stamps.</param>
/// <param name="Numbers">Numbers.</param>
/// <param name="Nulls">Texts that stand for nothing.</param>
internal sealed record CellFormat(Days Days, Numbers Numbers, FrozenSet<string> Nulls);
