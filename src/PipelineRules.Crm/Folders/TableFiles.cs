using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Imports;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Folders;

/// <summary>The files of a folder that are named for tables.</summary>
internal sealed class TableFiles
{
    private static readonly FrozenDictionary<string, Table> s_tables =
        ImportTables.All.Append(ImportTables.Settings).ToFrozenDictionary(table => table.Name + ".csv", StringComparer.OrdinalIgnoreCase);

    private readonly string _folder;
    private readonly IReadOnlyList<string> _names;

    private TableFiles(string folder, IReadOnlyList<string> names) => (_folder, _names) = (folder, names);

    /// <exception cref="UnreadableCsvException">There is no such folder, or no table in it.</exception>
    public static TableFiles Find(string folder, ImportLog log)
    {
        if (!Directory.Exists(folder))
            throw UnreadableCsvException.Whole(folder, "there is no such folder");
        var files = Directory.EnumerateFiles(folder, "*.csv", new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive })
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToLookup(s_tables.ContainsKey);
        foreach (var name in files[false])
            log.Add(
                ImportTables.Settings.Name, name, null,
                $"{Printable.Escaped(name)} is named for no table, so it is not read{Nearest.Hint(name, s_tables.Keys)}");
        return files[true].Any(name => s_tables[name] != ImportTables.Settings)
            ? new(folder, [.. files[true]])
            : throw UnreadableCsvException.Whole(
                folder, $"there is no table in this folder; a table is a file such as {FactTables.Deals.Name}.csv");
    }

    /// <summary>What facts.csv says of all the facts; nothing where there is no such file.</summary>
    public FolderSettings Facts(ImportLog log, ReadLimits limits)
    {
        if (!_names.Any(name => s_tables[name] == ImportTables.Settings))
            return FolderSettings.None;
        return SettingsFile.Read(_folder, _names.First(name => s_tables[name] == ImportTables.Settings), log, limits);
    }

    public CsvMap Map(FolderSettings facts, ImportLog log) =>
        Map(ImportTables.All, Settings(facts), log);

    private static MapSettings Settings(FolderSettings facts) => new(
        facts.Said.Currency, facts.Said.TimeZone, facts.Calendar, facts.Said.HistoryFrom is { } day ? new(day) : null,
        facts.Said.RecordedOn, AreTables: true);

    private CsvMap Map(IReadOnlyList<Table> tables, MapSettings settings, ImportLog log)
    {
        var zone = settings.TimeZone is { } name ? TimeZones.Named(name) : null;
        var format = new CellFormat(new DayParser([], zone), null, FrozenSet<string>.Empty);
        return new(
            null, settings,
            [.. _names.Where(file => tables.Contains(s_tables[file]))
                .Select(file => TableFile.Source(_folder, file, s_tables[file], format, log))]);
    }
}
