using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>Finds which properties of deals the fields of a CRM feed, by the map of the deals.</summary>
/// <param name="sources">The sources of the export.</param>
/// <param name="files">The files.</param>
internal sealed class TrackedFields(IReadOnlyList<PresentSource> sources, ExportFiles files)
{
    private readonly PresentSource[] _deals = [.. sources.Where(source => source.Map.Table == FactTables.Deals.Name)];
    private readonly Dictionary<string, IReadOnlyList<TrackedField>> _found = [];
    private readonly Dictionary<string, Header> _headers = [];

    /// <summary>
    /// The properties that a field feeds; where it feeds none, the property that it names itself, else a field of the CRM's own.
    /// </summary>
    /// <param name="field">The field by its name in the interface, by its label, or by the property.</param>
    public IReadOnlyList<TrackedField> Find(string field)
    {
        if (!_found.TryGetValue(field, out var found))
            _found.Add(field, found = [.. Search(field)]);
        return found;
    }

    private IEnumerable<TrackedField> Search(string field)
    {
        var feeding = Feeds().Where(one => IsFedBy(field, one.Map, one.Source)).ToArray();
        return (feeding.Length > 0 ? feeding : Feeds().Where(one => one.Property == field))
            .DistinctBy(one => one.Property)
            .Select(one => Field(field, one.Property, one.Map, one.Source))
            .DefaultIfEmpty(new(IsProperty(field) ? field : ResolvedColumns.AttributePrefix + field));
    }

    private TrackedField Field(string field, string property, ColumnMap map, PresentSource source)
    {
        var tracked = new TrackedField(property, map.Kind) { Map = map };
        return tracked.Declared?.References is null || source.IdLength is null ? tracked
            : tracked with
            {
                IdLength = source.IdLength,
                HasIds = HasIds(property, source),
                Other = new(ResolvedColumns.AttributePrefix + field),
            };
    }

    private static bool IsProperty(string field) =>
        FactTables.Deals.Find(field) is not null || field.StartsWith(ResolvedColumns.AttributePrefix, StringComparison.Ordinal);

    // What feeds a property for some rows only, or for want of something else, does not tell its history.
    private IEnumerable<(string Property, ColumnMap Map, PresentSource Source)> Feeds() =>
        from source in _deals
        from feed in source.Map.Columns
        where feed.Key != FactTables.Deals.Identity[0].Name
        let map = feed.Value.FirstOrDefault(map => map.Where.Count == 0)
        where map is { Constant: null }
        select (feed.Key, map, source);

    /// <summary>Whether a field is the column that feeds a property, by any of its names; another column of the same file is not.</summary>
    private bool IsFedBy(string field, ColumnMap map, PresentSource source)
    {
        var header = HeaderOf(source);
        var own = map.Columns.Select(header.Place).FirstOrDefault(place => place >= 0, -1);
        var place = header.Place(field);
        return map.Columns.Any(column => Header.AreAlike(column, field)) && (place < 0 || place == own);
    }

    private bool HasIds(string property, PresentSource source)
    {
        using var file = files.Open(source.Path, source.Map.Dialect);
        var column = new ResolvedColumns(source, file, file.ReadHeader(), new ImportLog()).Find(property);
        while (file.Read())
            if (column?.Value()?.Text is { } text)
                return SalesforceId.LengthOf(text) is not null;
        return false;
    }

    private Header HeaderOf(PresentSource source)
    {
        if (_headers.TryGetValue(source.Path, out var header))
            return header;
        using var file = files.Open(source.Path, source.Map.Dialect);
        return _headers[source.Path] = file.ReadHeader();
    }
}
