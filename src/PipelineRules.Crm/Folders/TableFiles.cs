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

namespace PipelineRules.Crm.Folders;

/// <summary>The files of a folder that are named for tables.</summary>
internal sealed class TableFiles
{
    private static readonly FrozenDictionary<string, Table> s_tables =
        FactTables.All.Append(FactTables.Facts).ToFrozenDictionary(table => table.Name + ".csv", StringComparer.OrdinalIgnoreCase);

    private readonly string _folder;
    private readonly IReadOnlyList<string> _names;

    private TableFiles(string folder, IReadOnlyList<string> names) => (_folder, _names) = (folder, names);

    /// <exception cref="UnreadableCsvException">There is no such folder, or no table in it.</exception>
    public static TableFiles In(string folder, ImportLog log)
    {
        if (!Directory.Exists(folder))
            throw UnreadableCsvException.Whole(folder, "there is no such folder");
        var files = Directory.EnumerateFiles(folder, "*.csv", new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive })
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToLookup(s_tables.ContainsKey);
        foreach (var name in files[false])
            log.Add(FactTables.Facts.Name, name, null, $"{Printable.Escaped(name)} is named for no table, so it is not read{Nearest.Hint(name, s_tables.Keys)}");
        return files[true].Any(name => s_tables[name] != FactTables.Facts)
            ? new(folder, [.. files[true]])
            : throw UnreadableCsvException.Whole(folder, $"there is no table in this folder; a table is a file such as {FactTables.Deals.Name}.csv");
    }

    /// <summary>What facts.csv says of all the facts; nothing where there is no such file.</summary>
    public FactsRow Facts(ImportLog log)
    {
        if (!_names.Any(name => s_tables[name] == FactTables.Facts))
            return FactsRow.None;
        var map = Map([FactTables.Facts], new MapSettings(), log);
        var rows = new Export(_folder, map, log).Rows(FactTables.Facts)?.ToList() ?? [];
        if (rows.Count > 1)
            log.Add(FactTables.Facts.Name, null, null, $"facts.csv has {rows.Count} rows; the first counts");
        return rows.Count > 0 ? rows[0] : FactsRow.None;
    }

    public CsvMap Map(FactsRow facts, ImportLog log) =>
        Map(FactTables.All, new MapSettings(facts.Currency, facts.TimeZone, facts.FiscalStartMonth, facts.HistoryFrom is { } day ? new(day) : null), log);

    private CsvMap Map(IReadOnlyList<Table> tables, MapSettings settings, ImportLog log)
    {
        var zone = settings.TimeZone is { } name ? Zones.Named(name) : null;
        var format = new CellFormat(new Days([], zone), null, FrozenSet<string>.Empty);
        return new(null, settings, [.. _names.Where(file => tables.Contains(s_tables[file])).Select(file => TableFile.Source(_folder, file, s_tables[file], format, log))]);
    }
}
