using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Tables;

namespace PipelineRules.Crm.Imports;

/// <summary>Finds the deals that were merged into others, so that none counts twice.</summary>
internal static class Absorbed
{
    public static HashSet<string> In(IEnumerable<PresentSource> sources, ExportFiles files)
    {
        var absorbed = new HashSet<string>();
        foreach (var source in sources.Where(one => one.Map.Absorbs is not null))
            Find(source, source.Map.Absorbs ?? "", files, absorbed);
        return absorbed;
    }

    private static void Find(PresentSource source, string column, ExportFiles files, HashSet<string> absorbed)
    {
        using var file = files.Open(source.Path, source.Map.Dialect);
        var header = file.ReadHeader();
        var columns = new BoundColumns(source.Map, file, header, new ImportLog());
        for (var place = header.Place(column); place >= 0 && file.Read();)
            if (file[place] is { Length: > 0 } ids && columns.Find(FactTables.Deals.Identity[0])?.Fed()?.Text is { } survivor && !absorbed.Contains(survivor))
                absorbed.UnionWith(Lists.Read(ids).Where(id => id != survivor));
    }
}
