using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm.Imports;

/// <summary>What feeds the properties of a table, over the columns of a file.</summary>
internal sealed class BoundColumns
{
    public const string AttributePrefix = "attributes.";

    private readonly FrozenDictionary<string, BoundProperty> _columns;

    public BoundColumns(SourceMap source, CsvFile file, Header header, ImportLog log)
    {
        foreach (var (property, maps) in source.Columns)
            foreach (var map in maps)
                Check(source, property, map, file, header, log);
        _columns = source.Columns.ToFrozenDictionary(one => one.Key, one => new BoundProperty([.. one.Value.Select(map => Bound(source, map, file, header))]));
        Attributes = [.. _columns.Where(one => one.Key.StartsWith(AttributePrefix, StringComparison.Ordinal))
            .Select(one => (one.Key[AttributePrefix.Length..], one.Key, one.Value))];
    }

    public IReadOnlyList<(string Name, string Property, BoundProperty Column)> Attributes { get; }

    public BoundProperty? Find(string property) => _columns.GetValueOrDefault(property);

    private static BoundColumn Bound(SourceMap source, ColumnMap map, CsvFile file, Header header) =>
        new(file, [.. map.Columns.Select(header.Place).Where(place => place >= 0)], map, new(file, header, map.Where, source.Optional is not null));

    private static void Check(SourceMap source, string property, ColumnMap map, CsvFile file, Header header, ImportLog log)
    {
        if (IsWanted(source, property) && map.Columns.Count > 0 && map.Columns.All(name => header.Place(name) < 0))
            log.Add(source.Table, null, property, $"{Printable.Escaped(file.Name)} has no column {Printable.Quoted(map.Columns[0])}{Nearest.Hint(map.Columns[0], header.Known)}; {property} counts as unknown");
        foreach (var name in map.Columns.Where(header.IsRepeated))
            log.Add(source.Table, null, property, $"{Printable.Escaped(file.Name)} has several columns {Printable.Quoted(name)}; the first counts");
    }

    private static bool IsWanted(SourceMap source, string property) => source.Optional is not { } optional || optional.Required.Contains(property);
}
