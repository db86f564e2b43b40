using System.Collections.Generic;
using System.IO;
using System.Linq;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;

namespace PipelineRules.Crm.Imports;

/// <summary>Which column feeds which property, as far as headers tell.</summary>
internal static class ColumnMappings
{
    public static IEnumerable<ColumnMapping> Create(IReadOnlyList<PresentSource> sources, PresentSources headers, MapSettings settings) =>
        from table in ImportTables.All
        from property in table.Properties
        let fed = from source in sources
                  where source.Map.Table == table.Name
                  from map in source.Map.Columns.GetValueOrDefault(property) ?? []
                  let feed = Feed(table.Name, property, source, map, headers.Header(source.Path, source.Map.Dialect))
                  where feed is not null
                  select feed
        select fed.FirstOrDefault()
            ?? new ColumnMapping(
                table.Name, property, settings.Currency is not null && property == "currency" ? FileOf(table, sources) : null, null);

    // Amounts that name no currency are in the map's.
    private static string? FileOf(Table table, IReadOnlyList<PresentSource> sources) =>
        Path.GetFileName(sources.FirstOrDefault(source => source.Map.Table == table.Name)?.Path);

    private static ColumnMapping? Feed(string table, string property, PresentSource source, ColumnMap map, Header header)
    {
        var column = map.Columns.FirstOrDefault(name => header.Place(name) >= 0);
        return column is null && map.Constant is null && map.Default is null ? null
            : new(table, property, Path.GetFileName(source.Path), column);
    }
}
