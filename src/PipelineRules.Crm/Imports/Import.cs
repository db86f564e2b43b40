using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Imports;

/// <summary>Reads a folder by a map.</summary>
internal sealed class Import(string folder, CsvMap map, ImportLog log)
{
    private readonly Gathering _gathering = new();

    /// <exception cref="UnreadableCsvException">A file of the map is missing or cannot be read.</exception>
    public FactSet Run(LocalDate asOf)
    {
        ReadAll();
        return Facts(asOf);
    }

    /// <summary>The rows of one table alone.</summary>
    /// <exception cref="UnreadableCsvException">A file of the map is missing or cannot be read.</exception>
    public IReadOnlyList<T> Rows<T>(FactTable<T> table)
    {
        ReadAll();
        return _gathering.Of(table) ?? [];
    }

    private void ReadAll()
    {
        foreach (var file in map.Sources.GroupBy(source => (source.File, source.Dialect)))
            Read(file.Key.File, file.Key.Dialect, file);
    }

    private void Read(string name, Dialect dialect, IGrouping<(string, Dialect), SourceMap> sources)
    {
        using var file = CsvFile.Open(Path.Combine(folder, name), dialect);
        var header = file.ReadHeader();
        new FileReading(file, header, [.. sources.Select(source => Reading(source, file, header))]).Run();
    }

    private SourceReading Reading(SourceMap source, CsvFile file, Header header) => new(source, file, header, _gathering, log, map.Settings.Currency);

    private FactSet Facts(LocalDate asOf) => new(
        asOf,
        map.Settings.Currency,
        map.Settings.FiscalStartMonth is { } month ? new GregorianFiscalCalendar(month) : null,
        map.Settings.TimeZone,
        _gathering.Of(FactTables.Rates),
        _gathering.Of(FactTables.Customers),
        _gathering.Of(FactTables.Goals),
        _gathering.Of(FactTables.Stakeholders),
        _gathering.Of(FactTables.Priorities),
        _gathering.Of(FactTables.Validations),
        _gathering.Of(FactTables.Deals),
        CloseDateHistory.Of(_gathering.Of(FactTables.CloseDateChanges), _gathering.Of(FactTables.CloseDateSnapshots)),
        _gathering.Of(FactTables.Quotas),
        _gathering.Of(FactTables.Team),
        _gathering.Of(FactTables.Waivers),
        log.All);
}
