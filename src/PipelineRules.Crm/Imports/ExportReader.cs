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
internal sealed class ExportReader : System.IDisposable
{
    private readonly CsvMap _map;
    private readonly ImportLog _log;
    private readonly ReadBudget _budget;
    private readonly ExportFiles _files;
    private readonly HashSet<string> _absorbed;
    private readonly SourceSurveys _sourceSurveys;
    private readonly TrackedFields _tracked;
    private readonly HashSet<Table> _told = [];

    /// <exception cref="UnreadableCsvException">The map has sources of deals, and none of them is there.</exception>
    public ExportReader(
        string path, CsvMap map, ImportLog log, ReadLimits limits, bool mayLackIds = false, CancellationToken stop = default)
    {
        (_map, _log, _budget) = (map, log, new(limits));
        var main = map.Sources.FirstOrDefault(source => source.Table == FactTables.Deals.Name)?.File;
        _files = new(path, main, [.. map.Sources.SelectMany(FilesOf).Where(name => name != main)], _budget,
            flaw => log.Add(FactTables.Deals.Name, null, null, flaw));
        Headers = new(_files, mayLackIds);
        var lookups = new LookupTables(_files, log);
        Sources = [.. WithIds([.. Headers.Find(map).Select(source => source with { Lookups = lookups })])
            .Where(source => !EmptyHistory.Is(source, _files, Headers, Settings.AreTables, log))];
        _absorbed = MergedDeals.Find(Sources, _files, log);
        Meter = new([.. Sources.Concat(Sources.Where(source => SourceSurvey.IsAsked(source.Map))).Select(source => source.Path)], stop);
        (_sourceSurveys, _tracked) = (new(Sources, _files, Meter), new(Sources, _files));
    }

    /// <summary>The texts that were met where the map translates them.</summary>
    public TextTally Texts { get; } = new();

    /// <summary>What there is to say where the deals have no id; null where they have.</summary>
    public UnreadableCsvException? WithoutIds => Headers.WithoutIds(_map);

    public MapSettings Settings => _map.Settings;

    public ReadProgress Meter { get; }

    public PresentSources Headers { get; }

    public IReadOnlyList<PresentSource> Sources { get; }

    /// <summary>The facts of a table, read again each time; null when no source feeds it.</summary>
    public IEnumerable<T>? Rows<T>(TableReader<T> table)
    {
        var sources = Sources.Where(source => source.Map.Table == table.Name).ToList();
        return sources.Count == 0 ? null : Told(table, new(table, [.. sources.Select(source => (source, Rows(table, source)))], _absorbed));
    }

    /// <summary>The facts, with deals and history still on disk.</summary>
    public StreamedFacts Stream(LocalDate asOf)
    {
        // The walk through the snapshots comes first: it shows the days of its rows to whoever asks after it.
        var history = FieldSnapshotHistory.Of(Rows(ImportTables.FieldSnapshots), _log);
        var recorded = Settings.RecordedOn ?? (!Settings.AreTables && _sourceSurveys.Newest > asOf ? _sourceSurveys.Newest : null);
        var settings = new FactSet(
            asOf, Settings.Currency, Settings.Calendar, Settings.TimeZone,
            HistoryFrom: Settings.HistoryFrom is { Day: null } ? _sourceSurveys.FirstOfHistory : Settings.HistoryFrom?.Day,
            RecordedOn: recorded);
        var others = FactTables.All.Where(table => table != FactTables.Deals && table != FactTables.CloseDateChanges);
        var facts = others.Aggregate(settings, (facts, table) => table.Accept(new Reading(this, facts)));
        facts = history.AddTo(facts, DealIds);
        return new(WithRates(facts), Deals(recorded > asOf ? recorded.Value : asOf), Moves());
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
    public Dictionary<string, CsvPosition> DealPlaces()
    {
        var places = new Dictionary<string, CsvPosition>();
        foreach (var row in Sources.Where(source => source.Map.Table == FactTables.Deals.Name)
            .SelectMany(source => DealRows.Read(source, _files)))
        {
            Meter.Report(row.File.Position);
            var id = row.Id ?? "";
            if (!_absorbed.Contains(id) && !places.ContainsKey(id))
                places.Add(id, row.Place);
        }

        return places;
    }

    public void Dispose() => _files.Dispose();

    private static IEnumerable<string> FilesOf(SourceMap source) =>
        [source.File, .. (source.Absorbs ?? []).Select(one => one.File).OfType<string>(),
            .. source.Columns.Values.SelectMany(maps => maps).Select(map => map.Lookup?.File).OfType<string>()];

    private IEnumerable<TFact>? Rows<TFact>(TypedTable<TFact> table) where TFact : class =>
        Rows((TableReader<TFact>)ImportTables.Find(table.Name));

    private IEnumerable<Deal>? Deals(LocalDate exported)
    {
        var deals = Rows(FactTables.Deals);
        if (deals is not null && Rows(ImportTables.DealSplits) is { } splits)
            deals = new SplitDeals(splits, _log).In(deals);
        return Settings.AreTables ? deals : deals?.Select(new ClosingDays(exported, _log).Checked);
    }

    private FactSet WithRates(FactSet facts) =>
        facts.Rates is { } rates && Sources.Any(source => source.Map.Columns.Values.Any(
            maps => maps.Any(map => map.Kind == ColumnKind.Inverse)))
            ? facts with { Rates = ReportingRates.Of(rates, Settings.Currency, _log) }
            : facts;

    private IEnumerable<CloseDateChange>? Moves() =>
        CloseDateHistory.Create(Rows(FactTables.CloseDateChanges), Rows(ImportTables.CloseDateSnapshots), DealIds, Settings.AreTables,
            _log);

    private SourceRows<T> Rows<T>(TableReader<T> table, PresentSource source) =>
        new(table, source, _files, Meter, _map.Settings, _sourceSurveys, Texts, _tracked);

    /// <summary>The ids of the deals, read again each time.</summary>
    private IEnumerable<string> DealIds() => Sources.Where(source => source.Map.Table == FactTables.Deals.Name)
        .SelectMany(source => DealRows.Read(source, _files)).Select(row => row.Id).OfType<string>().Where(id => !_absorbed.Contains(id));

    // Ids of Salesforce are kept as those of the deals are written, by which people know them.
    private IEnumerable<PresentSource> WithIds(IReadOnlyList<PresentSource> sources)
    {
        if (!Settings.AreSalesforceIds || sources.FirstOrDefault(source => source.Map.Table == FactTables.Deals.Name) is not { } deals)
            return sources;
        var length = SalesforceId.LengthOf(DealRows.Read(deals, _files).Select(row => row.Id).FirstOrDefault() ?? "");
        return sources.Select(source => source with { IdLength = length });
    }

    // What is wrong with a file is told when it is read first.
    private IEnumerable<T> Told<T>(TableReader<T> table, TableRows<T> rows)
    {
        var isFirst = _told.Add(table);
        var facts = rows.Read(isFirst ? _log : new ImportLog());
        foreach (var fact in isFirst ? _budget.Counted(facts, table.Name) : facts)
            yield return fact;
    }

    private sealed class Reading(ExportReader exportReader, FactSet facts) : IFactTableVisitor<FactSet>
    {
        public FactSet Visit<TFact>(TypedTable<TFact> table) where TFact : class => table.With(facts, exportReader.Rows(table)?.ToArray());
    }
}
