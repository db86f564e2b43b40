using System.Collections.Generic;
using PipelineRules.Crm.Cells;

namespace PipelineRules.Crm.Maps;

/// <summary>What feeds a property.</summary>
/// <param name="Columns">The columns to look in, in order; the first that holds anything counts.</param>
/// <param name="Constant">The text for every row, in place of a column.</param>
/// <param name="Values">What texts of the column become.</param>
/// <param name="Otherwise">What any other text becomes; null to leave it as it is.</param>
/// <param name="Default">What an empty cell becomes; null to leave it empty.</param>
/// <param name="Where">The rows for which anything is fed at all.</param>
/// <param name="Format">How the column is written.</param>
/// <param name="Kind">What it is, where the property alone does not say.</param>
/// <param name="Lookup">Where the text stands that a cell is a key to; null where the cell is the text.</param>
internal sealed record ColumnMap(
    IReadOnlyList<string> Columns,
    string? Constant,
    IReadOnlyDictionary<string, string>? Values,
    string? Otherwise,
    string? Default,
    IReadOnlyList<Filter> Where,
    CellFormat Format,
    ColumnKind Kind = ColumnKind.Text,
    Lookup? Lookup = null);
