using System.Collections.Generic;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm.Maps;

/// <summary>One file, or some rows of it, that feeds a table.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="File">The file's name, inside the folder; a * stands for any letters.</param>
/// <param name="Dialect">How the file is written.</param>
/// <param name="Where">The rows that count; all where there is no filter.</param>
/// <param name="Distinct">Whether facts that are there already are passed over.</param>
/// <param name="Columns">What feeds the properties, by property: the first that gives a text counts.</param>
/// <param name="Optional">What an export may lack without an error; null when it may lack nothing.</param>
/// <param name="Absorbs">Of deals, where it stands which of them were merged into others; null for nowhere.</param>
/// <param name="Fills">Whether what is missing in facts that are there already is filled in.</param>
internal sealed record SourceMap(
    string Table,
    string File,
    Dialect Dialect,
    IReadOnlyList<Filter> Where,
    bool Distinct,
    IReadOnlyDictionary<string, IReadOnlyList<ColumnMap>> Columns,
    OptionalParts? Optional = null,
    IReadOnlyList<MergeSource>? Absorbs = null,
    bool Fills = false)
{
    /// <summary>Columns with the time at which a row was last touched: the export is no older than these.</summary>
    public IReadOnlyList<string> Stamps { get; init; } = [];

    /// <summary>How the cells of the file are written, where a column does not say otherwise.</summary>
    public required CellFormat Format { get; init; }
}
