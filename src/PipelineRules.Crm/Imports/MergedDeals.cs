using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>
/// Finds the deals that were merged into others, so that none counts twice. One whose survivor the export does not have stays.
/// </summary>
internal static class MergedDeals
{
    public static HashSet<string> Find(IEnumerable<PresentSource> sources, ExportFiles files, ImportLog log)
    {
        var (deals, mergeMap) = (sources.Where(source => source.Map.Table == FactTables.Deals.Name).ToList(), new MergeMap());
        foreach (var source in deals)
            foreach (var mergeSource in source.Map.Absorbs ?? [])
                new MergerRows(source, files, log).Read(mergeSource, mergeMap);
        return mergeMap.Any
            ? mergeMap.Absorbed(
                deals.SelectMany(source => DealRows.Read(source, files)).Select(row => row.Id).OfType<string>().Where(mergeMap.IsSurvivor)
                    .ToHashSet())
            : [];
    }
}
