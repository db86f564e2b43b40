using System.Collections.Generic;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm.Maps;

/// <summary>One file, or some rows of it, that feeds a table.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="File">The file's name, inside the folder.</param>
/// <param name="Dialect">How the file is written.</param>
/// <param name="Where">The rows that count; all where there is no filter.</param>
/// <param name="Distinct">Whether facts that are there already are passed over.</param>
/// <param name="Columns">What feeds the properties, by property.</param>
internal sealed record SourceMap(
    string Table,
    string File,
    Dialect Dialect,
    IReadOnlyList<Filter> Where,
    bool Distinct,
    IReadOnlyDictionary<string, ColumnMap> Columns);
