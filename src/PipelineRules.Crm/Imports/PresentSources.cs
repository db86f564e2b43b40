using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>
/// Which sources of a map an export has. An optional one is there with its file and the columns that tell its facts apart.
/// </summary>
/// <param name="files">The files.</param>
/// <param name="mayLackIds">Whether a file of deals without a column of ids is there too, for a look at what it has.</param>
internal sealed class PresentSources(ExportFiles files, bool mayLackIds = false)
{
    private readonly Dictionary<(string, Dialect), Header> _headers = [];

    /// <exception cref="UnreadableCsvException">None is there that gives deals, although the map has some.</exception>
    public IReadOnlyList<PresentSource> Find(CsvMap map)
    {
        var (there, seen) = (new List<PresentSource>(), new HashSet<string>());
        foreach (var source in map.Sources)
            if (Place(source) is { } path)
                there.Add(new(source, path, seen.Add(path)));
        if (mayLackIds && !there.Any(one => IsOfDeals(one.Map))
            && map.Sources.FirstOrDefault(one => IsOfDeals(one) && files.Find(one.File) is not null) is { } lacking)
            there.Add(new(lacking, files.Find(lacking.File) ?? files.Place(lacking.File), true));
        return map.Sources.FirstOrDefault(IsOfDeals) is { } deals && !there.Any(one => IsOfDeals(one.Map)) ? throw NoDeals(deals) : there;
    }

    public Header Header(string path, Dialect dialect)
    {
        if (_headers.TryGetValue((path, dialect), out var header))
            return header;
        using var file = files.Open(path, dialect);
        return _headers[(path, dialect)] = file.ReadHeader();
    }

    /// <summary>What there is to say where the deals of an export have no id; null where they have.</summary>
    public UnreadableCsvException? WithoutIds(CsvMap map) =>
        map.Sources.FirstOrDefault(IsOfDeals) is { } deals && files.Find(deals.File) is { } path && Missing(deals, path) is not null
            ? NoDeals(deals)
            : null;

    private static bool IsOfDeals(SourceMap source) => source.Table == FactTables.Deals.Name;

    private string? Place(SourceMap source) => source.Optional switch
    {
        null => files.Find(source.File) ?? files.Place(source.File),
        { Unless: { } other } when files.Find(other) is not null => null,
        _ => files.Find(source.File) is { } path && Missing(source, path) is null ? path : null,
    };

    private string? Missing(SourceMap source, string path)
    {
        var header = Header(path, source.Dialect);
        bool Has(string name) => header.Place(name) >= 0;
        var table = ImportTables.Find(source.Table);
        var asked = source.Where.Where(filter => filter.Holds && !filter.Texts.Contains("")).Select(filter => filter.Column);
        return table.Identity.Where(property => !IsFed(source.Columns.GetValueOrDefault(property) ?? [], Has))
            .Select(property => source.Columns.TryGetValue(property, out var maps) ? maps[0].Columns[0] : property)
            .Concat(asked.Where(column => !Has(column))).FirstOrDefault();
    }

    private static bool IsFed(IReadOnlyList<ColumnMap> maps, System.Func<string, bool> has) =>
        maps.Any(map => map.Constant is not null || map.Default is not null || map.Columns.Any(has));

    private UnreadableCsvException NoDeals(SourceMap deals) => files.Find(deals.File) is { } path && Missing(deals, path) is { } column
        ? UnreadableCsvException.Whole(System.IO.Path.GetFileName(path), WithoutId(deals, column, Header(path, deals.Dialect)))
        : UnreadableCsvException.Whole(
            deals.File, "there is no such file, and so there are no deals" + SiblingFiles.Hint(files.Place(deals.File)));

    private static string WithoutId(SourceMap deals, string column, Header header)
    {
        if (deals.Where.Any(filter => filter.Column == column))
            return $"it has no column {Printable.Quoted(column)}, so it is not the deals of "
                + $"{Printable.Quoted(deals.File)}{Nearest.Hint(column, header.Known)}";
        var ids = deals.Columns.TryGetValue("id", out var maps) ? maps.SelectMany(map => map.Columns).ToArray() : [column];
        var unclear = ids.Select(header.Ambiguous).FirstOrDefault(columns => columns.Count > 1);
        var instead =
            deals.Columns.GetValueOrDefault("name")?.SelectMany(map => map.Columns).Select(header.Place)
                .FirstOrDefault(place => place >= 0, -1) is >= 0 and var place ? header.Names[place] : header.Names[0];
        var typed = instead.Contains(' ', System.StringComparison.Ordinal) ? $"\"{instead}\"" : instead;
        return unclear is null
            ? $"no column holds the id of a deal: export it with the column {Printable.Quoted(column)}, or name one that tells deals "
                + $"apart: --set id={typed}"
            : $"the columns {string.Join(" and ", unclear.Select(Printable.Quoted))} may both hold the id of a deal; say which: --set "
                + $"id=...";
    }
}
