using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>Reads an export by a map, table by table.</summary>
internal sealed class Export
{
    private readonly CsvMap _map;
    private readonly ImportLog _log;
    private readonly ExportFiles _files;
    private readonly HashSet<string> _absorbed;
    private readonly FirstHistoryRow? _firstRow;
    private readonly HashSet<Table> _told = [];

    /// <exception cref="UnreadableCsvException">The map has sources of deals, and none of them is there.</exception>
    public Export(string path, CsvMap map, ImportLog log, CancellationToken stop = default)
    {
        (_map, _log) = (map, log);
        var main = map.Sources.FirstOrDefault(source => source.Table == FactTables.Deals.Name)?.File;
        _files = new(path, main, [.. map.Sources.SelectMany(FilesOf).Where(name => name != main)]);
        Headers = new(_files);
        Sources = [.. Headers.Of(map).Where(source => !SilentHistory.Is(source, _files))];
        _absorbed = Absorbed.In(Sources, _files, log);
        _firstRow = Settings.HistoryFrom is { Day: null } ? new(Sources, _files) : null;
        Meter = new([.. Sources.Select(source => source.Path), .. _firstRow?.Paths ?? []], stop);
    }

    public MapSettings Settings => _map.Settings;

    public Meter Meter { get; }

    public PresentSources Headers { get; }

    public IReadOnlyList<PresentSource> Sources { get; }

    /// <summary>The facts of a table, read anew each time; null when no source feeds it.</summary>
    public IEnumerable<T>? Rows<T>(TableReader<T> table)
    {
        var sources = Sources.Where(source => source.Map.Table == table.Name).ToList();
        return sources.Count == 0 ? null : Told(table, new(table, [.. sources.Select(source => (source, Rows(table, source)))], _absorbed));
    }

    /// <summary>The facts, with deals and history still on disk.</summary>
    public StreamedFacts Stream(LocalDate asOf)
    {
        var settings = new FactSet(
            asOf, Settings.Currency, Settings.FiscalStartMonth is { } month ? new GregorianFiscalCalendar(month) : null, Settings.TimeZone,
            HistoryFrom: _firstRow?.Day(Meter) ?? Settings.HistoryFrom?.Day, RecordedOn: Settings.RecordedOn);
        var others = FactTables.All.Where(table => table != FactTables.Deals && table != FactTables.CloseDateChanges);
        return new(others.Aggregate(settings, (facts, table) => table.Accept(new Reading(this, facts))), Rows(FactTables.Deals), Moves());
    }

    /// <exception cref="UnreadableCsvException">A file of the map is missing or cannot be read.</exception>
    public FactSet Read(LocalDate asOf)
    {
        var facts = Stream(asOf);
        var (deals, moves) = (facts.Deals?.ToArray(), facts.CloseDateChanges?.ToArray());
        return facts.Others with { Deals = deals, CloseDateChanges = moves, Problems = _log.All };
    }

    /// <summary>Where the deals stand, by their ids: of several rows with one id, the first that counts.</summary>
    /// <exception cref="UnreadableCsvException">A file of the deals cannot be read.</exception>
    public Dictionary<string, CsvPlace> DealPlaces()
    {
        var places = new Dictionary<string, CsvPlace>();
        foreach (var row in Sources.Where(source => source.Map.Table == FactTables.Deals.Name).SelectMany(source => DealRows.Of(source, _files)))
        {
            Meter.At(row.File.Position);
            var id = row.Id ?? "";
            if (!_absorbed.Contains(id) && !places.ContainsKey(id))
                places.Add(id, row.Place);
        }

        return places;
    }

    private static IEnumerable<string> FilesOf(SourceMap source) => [source.File, .. (source.Absorbs ?? []).Select(one => one.File).OfType<string>()];

    private IEnumerable<TFact>? Rows<TFact>(TypedTable<TFact> table) where TFact : class => Rows((TableReader<TFact>)ImportTables.Find(table.Name));

    private IEnumerable<CloseDateChange>? Moves() => CloseDateHistory.Of(Rows(FactTables.CloseDateChanges), Rows(ImportTables.CloseDateSnapshots));

    private SourceRows<T> Rows<T>(TableReader<T> table, PresentSource source) => new(table, source, _files, Meter, _map.Settings);

    // What is wrong with a file is told when it is read first.
    private IEnumerable<T> Told<T>(TableReader<T> table, TableRows<T> rows)
    {
        foreach (var fact in rows.Read(_told.Add(table) ? _log : new ImportLog()))
            yield return fact;
    }

    private sealed class Reading(Export export, FactSet facts) : IFactTableVisitor<FactSet>
    {
        public FactSet Visit<TFact>(TypedTable<TFact> table) where TFact : class => table.With(facts, export.Rows(table)?.ToArray());
    }
}
