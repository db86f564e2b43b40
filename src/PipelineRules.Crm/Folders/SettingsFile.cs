using System.Collections.Frozen;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Imports;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Folders;

/// <summary>A file beside an export that says what holds for all of its facts, as facts.csv does.</summary>
internal static class SettingsFile
{
    private const string ZoneWithoutOne = "UTC";

    /// <summary>
    /// A map with what the file says that the map does not, and the day as which the file would have the facts looked at.
    /// </summary>
    public static (CsvMap Map, LocalDate? AsOf) Under(CsvMap map, string export, ImportLog log, ReadLimits limits)
    {
        if (map.Settings.File is not { } name)
            return (map, null);
        var folder = Directory.Exists(export) ? export : Path.GetDirectoryName(Path.GetFullPath(export)) ?? "";
        var said = File.Exists(Path.Combine(folder, name)) ? Read(folder, name, log, limits) : FolderSettings.None;
        var whole = map.With(Missing(map.Settings, said));
        // A zone that nobody named reads time stamps where there are any, and is nothing that the facts say.
        return (map.Settings.TimeZone is null && said.Said.TimeZone is null ? whole.WithoutTimeZone() : whole, said.AsOf);
    }

    /// <summary>What the file of a name says.</summary>
    public static FolderSettings Read(string folder, string name, ImportLog log, ReadLimits limits)
    {
        var format = new CellFormat(new DayParser([]), null, FrozenSet<string>.Empty);
        using var exportReader =
            new ExportReader(
                folder, new CsvMap(null, new MapSettings(), [TableFile.Source(folder, name, ImportTables.Settings, format, log)]), log,
                limits);
        var rows = exportReader.Rows(ImportTables.Settings)?.ToList() ?? [];
        if (rows.Count > 1)
            log.Add(ImportTables.Settings.Name, null, null, $"{name} has {rows.Count} rows; the first counts");
        return rows.Count > 0 ? rows[0] : FolderSettings.None;
    }

    private static IEnumerable<KeyValuePair<string, string>> Missing(MapSettings settings, FolderSettings said)
    {
        if (settings.Currency is null && said.Said.Currency is { } currency)
            yield return new("currency", currency);
        if (settings.TimeZone is null)
            yield return new("timeZone", said.Said.TimeZone ?? ZoneWithoutOne);
        foreach (var term in settings.Calendar is null ? said.CalendarTerms : [])
            yield return term;
        if (settings.HistoryFrom is null && said.Said.HistoryFrom is { } from)
            yield return new("historyFrom", LocalDatePattern.Iso.Format(from));
        if (settings.RecordedOn is null && said.Said.RecordedOn is { } recorded)
            yield return new("recordedOn", LocalDatePattern.Iso.Format(recorded));
    }
}
