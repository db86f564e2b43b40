using System.Collections.Generic;
using NodaTime;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>The facts that one source gives, row by row.</summary>
internal sealed class SourceRows<T>(
    TableReader<T> table, PresentSource source, ExportFiles files, ReadProgress readProgress, MapSettings settings,
    SourceSurveys sourceSurveys,
    TextTally texts, TrackedFields tracked)
{
    private readonly bool _isOfDeals = source.Map.Table == FactTables.Deals.Name;

    /// <param name="log">Takes what is wrong with the file.</param>
    /// <param name="repeated">The deals that were read before, from this file and others.</param>
    public IEnumerable<T> Read(ImportLog log, RepeatedDeals repeated)
    {
        using var file = files.Open(source.Path, source.Map.Dialect);
        var header = file.ReadHeader();
        var where = new ResolvedFilter(file, header, source.Map.Where, source.Map.Optional is not null);
        var columns = new ResolvedColumns(source, file, header, log, sourceSurveys.Of(source).Numbers, texts);
        var cells = new FactCells(table, columns, file, log, settings, tracked);
        var (none, status) = (new NonDataRows(file, header), new StatusOfDeals(source, columns, file));
        var (first, last) = (default(LocalDate?), default(LocalDate?));
        while (file.Read())
        {
            readProgress.Report(file.Position);
            if (!settings.AreTables && none.Includes(_isOfDeals ? columns.Find("id") : null))
                continue;
            cells.Turn();
            if (source.IsFirst && RowErrors.Find(file, header) is { } flaw)
                cells.Report(null, flaw);
            if (!where.Holds())
                continue;
            foreach (var fact in table.ReadAll(cells))
            {
                if (_isOfDeals && fact is Deal deal)
                {
                    if (!settings.AreTables && IsRepeated(deal, file, cells, repeated))
                        continue;
                    status.Look(cells.IsUnreadable("status"));
                }

                if (fact is FieldSnapshot { On.Date: var on })
                    (first, last) = (on >= first ? first : on, on <= last ? last : on);
                yield return fact is CloseDateChange change && IsBroken(cells) ? (T)(object)(change with { On = null }) : fact;
            }
        }

        readProgress.Finish(source.Path);
        if (first is not null && table.Name == ImportTables.FieldSnapshots.Name)
            sourceSurveys.Tell(source, first, last);
        if (source.IsFirst && none.Flaw is { } footer)
            log.Add(source.Map.Table, null, null, footer);
        if (_isOfDeals && status.Flaw is { } unknown)
            log.AddFirst(new(ProblemCodes.UnknownStatus, source.Map.Table, null, "status", unknown));
    }

    private static bool IsRepeated(Deal deal, CsvFile file, FactCells cells, RepeatedDeals repeated)
    {
        var isSame = repeated.Includes(deal, file.RowHash, out var differs);
        if (differs)
            cells.Report(null, RepeatedDeals.Differing(deal));
        return isSame;
    }

    // A change with a date that nobody can read cannot count, and must not look like one without a date.
    private static bool IsBroken(FactCells cells) => cells.IsUnreadable("from") || cells.IsUnreadable("to");
}
