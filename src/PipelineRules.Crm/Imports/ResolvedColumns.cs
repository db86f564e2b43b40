using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm.Imports;

/// <summary>What feeds the properties of a table, over the columns of a file.</summary>
internal sealed class ResolvedColumns
{
    public const string AttributePrefix = "attributes.";

    private static readonly FrozenSet<string> s_ids =
        FrozenSet.ToFrozenSet(
            ["id", "customer", "owner", "deal", "priority", "stakeholder", "member", "manager", "parent", "forCustomer", "recordedBy",
            "by"]);

    private readonly FrozenDictionary<string, ResolvedProperty> _columns;
    private readonly SourceMap _source;

    /// <param name="present">The source.</param>
    /// <param name="file">Its file.</param>
    /// <param name="header">The header of the file.</param>
    /// <param name="log">Takes what is wrong with the columns.</param>
    /// <param name="numbers">How the numbers of the columns are written of which nobody said it, by their places; null where none is
    /// read.</param>
    /// <param name="texts">Counts the texts that the map translates; null where nobody asks.</param>
    public ResolvedColumns(
        PresentSource present, CsvFile file, Header header, ImportLog log, IReadOnlyDictionary<int, NumberStyle>? numbers = null,
        TextTally? texts = null)
    {
        var source = _source = present.Map;
        foreach (var (property, maps) in source.Columns)
            foreach (var map in maps)
                Check(source, property, map, file, header, log);
        _columns = source.Columns.ToFrozenDictionary(
            one => one.Key,
            one => new ResolvedProperty(
                [.. one.Value.Select(map => Bound(map, texts?.For(source.Table, one.Key, map)))],
                s_ids.Contains(one.Key) ? present.IdLength : null));
        Attributes = [.. _columns.Where(one => one.Key.StartsWith(AttributePrefix, StringComparison.Ordinal))
            .Select(one => (one.Key[AttributePrefix.Length..], one.Key, one.Value))];

        ResolvedColumn Bound(ColumnMap map, ColumnTexts? counted)
        {
            var places = map.Columns.Select(header.Place).Where(place => place >= 0).Distinct().ToArray();
            var format =
                map.Format.StatedNumbers is null
                    && places.Select(place => numbers?.GetValueOrDefault(place)).FirstOrDefault(one => one is not null) is { } shown
                ? map.Format with { StatedNumbers = shown }
                : map.Format;
            return new(file, places, map, format, new(file, header, map.Where, source.Optional is not null), counted,
                map.Lookup is { } lookup ? present.Lookups?.Find(lookup, source) : null);
        }
    }

    public IReadOnlyList<(string Name, string Property, ResolvedProperty Column)> Attributes { get; }

    /// <summary>The properties that the map feeds, in its order.</summary>
    public IEnumerable<string> Properties => _source.Columns.Keys;

    public ResolvedProperty? Find(string property) => _columns.GetValueOrDefault(property);

    /// <summary>Whether a column of the file, or the map, may say anything of a property.</summary>
    public bool MayTell(string property) => Find(property)?.MayBeFed(_source, property) == true;

    private static void Check(SourceMap source, string property, ColumnMap map, CsvFile file, Header header, ImportLog log)
    {
        if (IsWanted(source, property) && map.Columns.Count > 0 && map.Columns.All(name => header.Place(name) < 0))
            log.Add(
                source.Table, null, property,
                $"{Printable.Escaped(file.Name)} has no column "
                    + $"{Printable.Quoted(map.Columns[0])}{Nearest.Hint(map.Columns[0], header.Known)}; {property} counts as unknown");
        foreach (var name in map.Columns.Where(header.IsRepeated))
            log.Add(
                source.Table, null, property,
                $"{Printable.Escaped(file.Name)} has several columns {Printable.Quoted(name)}; the first counts");
        if (map.Columns.All(name => header.Place(name) < 0)
            && map.Columns.FirstOrDefault(name => header.Ambiguous(name).Count > 1) is { } unclear)
            log.Add(
                source.Table, null, property,
                $"{Printable.Escaped(file.Name)} has the columns "
                    + $"{string.Join(" and ", header.Ambiguous(unclear).Select(Printable.Quoted))}, of which any may be "
                    + $"{Printable.Quoted(unclear)}; say which: --set {property}=...");
    }

    private static bool IsWanted(SourceMap source, string property) =>
        source.Optional is not { } optional || optional.Required.Contains(property);
}
