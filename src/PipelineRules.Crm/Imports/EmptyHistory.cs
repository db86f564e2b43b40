using System.IO;
using System.Linq;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>
/// Tells a history that says nothing: its rows are all of other things, or there is no snapshot. It is unknown then, and not one without
/// moves.
/// </summary>
internal static class EmptyHistory
{
    private static readonly string[] s_dates = ["closeDate", "to", "from"];

    public static bool Is(PresentSource source, ExportFiles files, PresentSources headers, ImportLog log)
    {
        if (!SourceSurvey.IsHistory(source.Map) || HasDates(source, headers))
            return IsEmpty(source, files);
        log.Add(
            source.Map.Table, null, null,
            $"{Printable.Escaped(Path.GetFileName(source.Path))} has no column for the close date, so how often close dates moved is not "
                + $"known");
        return true;
    }

    private static bool HasDates(PresentSource source, PresentSources headers) =>
        s_dates.Any(property => source.Map.Columns.TryGetValue(property, out var maps)
        && maps.Any(
            map => map.Constant is not null
                || map.Columns.Any(column => headers.Header(source.Path, source.Map.Dialect).Place(column) >= 0)));

    private static bool IsEmpty(PresentSource source, ExportFiles files) => source.Map.Table switch
    {
        var table when table == ImportTables.CloseDateSnapshots.Name => !HasRows(source, files),
        var table when table == FactTables.CloseDateChanges.Name => source.Map.Where.Any(filter => filter.Holds) && !HasRows(source, files),
        _ => false,
    };

    private static bool HasRows(PresentSource source, ExportFiles files)
    {
        using var file = files.Open(source.Path, source.Map.Dialect);
        var where = new ResolvedFilter(file, file.ReadHeader(), source.Map.Where, source.Map.Optional is not null);
        while (file.Read())
            if (where.Holds())
                return true;
        return false;
    }
}
