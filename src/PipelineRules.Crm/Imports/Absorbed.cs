using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>Finds the deals that were merged into others, so that none counts twice. One whose survivor the export does not have stays.</summary>
internal static class Absorbed
{
    public static HashSet<string> In(IEnumerable<PresentSource> sources, ExportFiles files, ImportLog log)
    {
        var (deals, mergers) = (sources.Where(source => source.Map.Table == FactTables.Deals.Name).ToList(), new Mergers());
        foreach (var source in deals)
            foreach (var absorption in source.Map.Absorbs ?? [])
                new MergerRows(source, files, log).Read(absorption, mergers);
        return mergers.Any ? mergers.Absorbed(deals.SelectMany(source => DealRows.Of(source, files)).Select(row => row.Id).OfType<string>().Where(mergers.IsSurvivor).ToHashSet()) : [];
    }
}
