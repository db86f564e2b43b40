using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>Reads which deals were merged into which, from a column of the deals or from a table of its own.</summary>
internal sealed class MergerRows(PresentSource deals, ExportFiles files, ImportLog log)
{
    public void Read(MergeSource mergeSource, MergeMap mergeMap)
    {
        if (mergeSource is { File: { } name, Survivor: { } survivor })
            ReadTable(name, survivor, mergeSource.Merged, mergeMap);
        else
            ReadColumn(mergeSource.Merged, mergeMap);
    }

    private void ReadColumn(string merged, MergeMap mergeMap)
    {
        using var file = files.Open(deals.Path, deals.Map.Dialect);
        var header = file.ReadHeader();
        var id = new ResolvedColumns(deals, file, header, new ImportLog()).Find(FactTables.Deals.Identity[0].Name);
        for (var place = header.Place(merged); place >= 0 && file.Read();)
            if (file[place] is { Length: > 0 } ids && id?.Value()?.Text is { } survivor)
                Add(survivor, ids, mergeMap);
    }

    private void ReadTable(string name, string survivor, string merged, MergeMap mergeMap)
    {
        if ((files.Find(name) ?? (deals.Map.Optional is null ? files.Place(name) : null)) is not { } path)
            return;
        using var file = files.Open(path, deals.Map.Dialect);
        var header = file.ReadHeader();
        var (into, from) = (Place(survivor, file, header), Place(merged, file, header));
        while (into >= 0 && from >= 0 && file.Read())
            if (file[into] is { Length: > 0 } id)
                Add(id, file[from], mergeMap);
    }

    private int Place(string column, CsvFile file, Header header)
    {
        var place = header.Place(column);
        if (place < 0)
            log.Add(
                FactTables.Deals.Name, null, null,
                $"{Printable.Escaped(file.Name)} has no column {Printable.Quoted(column)}{Nearest.Hint(column, header.Known)}; merged "
                    + $"deals may count twice");
        return place;
    }

    private static void Add(string survivor, string ids, MergeMap mergeMap)
    {
        foreach (var id in ListParser.Read(ids))
            mergeMap.Add(survivor, id);
    }
}
