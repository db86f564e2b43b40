using System.Collections.Generic;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;

namespace PipelineRules.Crm.Imports;

/// <summary>The facts that one source gives, row by row.</summary>
internal sealed class SourceRows<T>(TableReader<T> table, PresentSource source, ExportFiles files, Meter meter, MapSettings settings)
{
    public IEnumerable<T> Read(ImportLog log)
    {
        using var file = files.Open(source.Path, source.Map.Dialect);
        var header = file.ReadHeader();
        var where = new BoundFilter(file, header, source.Map.Where, source.Map.Optional is not null);
        var cells = new FactCells(table, new(source.Map, file, header, log), file, log, settings);
        while (file.Read())
        {
            meter.At(file.Position);
            cells.Turn();
            if (source.IsFirst && RowFlaws.Of(file, header) is { } flaw)
                cells.Report(null, flaw);
            if (where.Holds())
                yield return table.Read(cells);
        }

        meter.Finish(source.Path);
    }
}
