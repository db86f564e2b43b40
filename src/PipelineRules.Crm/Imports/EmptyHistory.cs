using System.IO;
using System.Linq;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>
/// Tells a history that says nothing: its rows are all of other things, or there is no snapshot. It is unknown then, and not one without
/// moves.
/// </summary>
internal static class EmptyHistory
{
    public static bool Is(PresentSource source, ExportFiles files, PresentSources headers, bool areTables, ImportLog log)
    {
        var needed = Needed(source.Map);
        var missing = needed.Where(property => !IsFed(source, property, headers)).ToArray();
        if (missing.Length == 0 || (areTables && missing.Length < needed.Length))
            return IsEmpty(source, files);
        log.Add(source.Map.Table, null, null, Flaw(source, missing[0]));
        return true;
    }

    /// <summary>The properties without which rows of a history say nothing, or something else than what was.</summary>
    private static string[] Needed(SourceMap source) => source.Table switch
    {
        var table when table == ImportTables.CloseDateSnapshots.Name => ["closeDate"],
        var table when table == ImportTables.FieldSnapshots.Name => source.Columns.ContainsKey("property") ? ["value"] : [],
        var table when table == FactTables.CloseDateChanges.Name || table == FactTables.FieldChanges.Name => ["from", "to"],
        _ => [],
    };

    private static string Flaw(PresentSource source, string missing)
    {
        var file = Printable.Escaped(Path.GetFileName(source.Path));
        return (missing, SourceSurvey.IsHistory(source.Map)) switch
        {
            ("closeDate", _) => $"{file} has no column for the close date, so how often close dates moved is not known",
            ("value", _) => $"{file} has no column for the value of a property, so what properties were is not known",
            var (_, isOfCloseDates) => $"{file} has no column for the value {(missing == "from" ? "before" : "after")} a change, so "
                + (isOfCloseDates ? "how often close dates moved is not known" : "what properties were is not known"),
        };
    }

    private static bool IsFed(PresentSource source, string property, PresentSources headers) =>
        source.Map.Columns.TryGetValue(property, out var maps)
        && maps.Any(
            map => map.Constant is not null
                || map.Columns.Any(column => headers.Header(source.Path, source.Map.Dialect).Place(column) >= 0));

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
