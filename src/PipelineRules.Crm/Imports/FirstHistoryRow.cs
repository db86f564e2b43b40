using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>The day of the first row of a history. Rows of other things do not count: close dates may have been kept later than those.</summary>
internal sealed class FirstHistoryRow(IEnumerable<PresentSource> sources, ExportFiles files)
{
    private readonly PresentSource[] _sources = [.. sources.Where(IsHistory)];

    /// <summary>The files that it reads.</summary>
    public IEnumerable<string> Paths => _sources.Select(source => source.Path);

    /// <summary>The earliest day in all of them; null where no row has a day.</summary>
    public LocalDate? Day(Meter meter) => _sources.Select(source => Day(source, meter)).Min();

    private static bool IsHistory(PresentSource source) =>
        source.Map.Table == ImportTables.CloseDateSnapshots.Name || source.Map.Table == FactTables.CloseDateChanges.Name;

    private LocalDate? Day(PresentSource source, Meter meter)
    {
        using var file = files.Open(source.Path, source.Map.Dialect);
        var header = file.ReadHeader();
        var (columns, where) = (new BoundColumns(source.Map, file, header, new ImportLog()), new BoundFilter(file, header, source.Map.Where, source.Map.Optional is not null));
        var first = default(LocalDate?);
        while (file.Read())
        {
            meter.At(file.Position);
            first = where.Holds() ? Earlier(first, columns.Find("on")?.Fed()) : first;
        }

        meter.Finish(source.Path);
        return first;
    }

    private static LocalDate? Earlier(LocalDate? first, Fed? on) =>
        on is { } fed && fed.Format.Days.Read(fed.Text) is { Flaw: null, Value.Date: var day } && !(day >= first) ? day : first;
}
