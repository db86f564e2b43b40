using System.Collections.Generic;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>The rows of a source of deals that count, with no more of them than which deal they are of.</summary>
internal static class DealRows
{
    public static IEnumerable<CurrentDealRow> Read(PresentSource source, ExportFiles files)
    {
        using var file = files.Open(source.Path, source.Map.Dialect);
        var header = file.ReadHeader();
        var where = new ResolvedFilter(file, header, source.Map.Where, source.Map.Optional is not null);
        var id = new ResolvedColumns(source, file, header, new ImportLog()).Find(FactTables.Deals.Identity[0].Name);
        while (file.Read())
            if (where.Holds())
                yield return new(file, id);
    }
}
