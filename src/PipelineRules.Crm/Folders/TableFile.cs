using System.Collections.Generic;
using System.IO;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Imports;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;

namespace PipelineRules.Crm.Folders;

/// <summary>A file named for a table, whose columns are named for its properties.</summary>
internal static class TableFile
{
    public static SourceMap Source(string folder, string name, Table table, CellFormat format, ImportLog log)
    {
        using var file = CsvFile.Open(Path.Combine(folder, name), new Dialect());
        var columns = new Dictionary<string, IReadOnlyList<ColumnMap>>();
        foreach (var column in file.ReadHeader().Known)
            if (table.Property(column) is { } property)
                columns.Add(property, [new([column], null, null, null, null, [], format)]);
            else
                log.Add(
                    table.Name, null, column,
                    $"{Printable.Escaped(name)} has the column {Printable.Quoted(column)}, which is no property of "
                        + $"{table.Name}{Nearest.Hint(column, table.Properties)}");
        return new(table.Name, name, new Dialect(), [], false, columns) { Format = format };
    }
}
