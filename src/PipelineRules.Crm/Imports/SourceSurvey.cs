using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>
/// What a walk through a file shows before its facts are read: how its numbers are written, and the days of its first and last row.
/// </summary>
/// <param name="Numbers">How the numbers of columns are written of which the map does not say it, by the places of the columns.</param>
/// <param name="First">The earliest day on which a row was recorded; null where none has a day.</param>
/// <param name="Last">The latest.</param>
internal sealed record SourceSurvey(IReadOnlyDictionary<int, NumberStyle> Numbers, LocalDate? First, LocalDate? Last)
{
    private static readonly SourceSurvey s_nothing = new(new Dictionary<int, NumberStyle>(), null, null);

    /// <summary>Whether a source is of a kind that is looked through.</summary>
    public static bool IsAsked(SourceMap source) =>
        IsHistory(source) || source.Table == FactTables.Deals.Name || NumberProperties(source).Any();

    /// <summary>Whether a source is of moves of close dates.</summary>
    public static bool IsHistory(SourceMap source) =>
        source.Table == ImportTables.CloseDateSnapshots.Name || source.Table == FactTables.CloseDateChanges.Name;

    public static SourceSurvey Of(PresentSource source, ExportFiles files, ReadProgress readProgress)
    {
        if (!IsAsked(source.Map))
            return s_nothing;
        using var file = files.Open(source.Path, source.Map.Dialect);
        var header = file.ReadHeader();
        var (columns, where) =
            (new ResolvedColumns(source, file, header, new ImportLog()),
                new ResolvedFilter(file, header, source.Map.Where, source.Map.Optional is not null));
        var evidence = NumberProperties(source.Map).SelectMany(maps => maps).Where(map => map.Format.StatedNumbers is null)
            .SelectMany(map => map.Columns).Select(header.Place).Where(place => place >= 0).Distinct()
            .ToDictionary(place => place, _ => new NumberEvidence());
        var moment = columns.Find(IsHistory(source.Map) ? "on" : "createdOn");
        var stamps = source.Map.Stamps.Select(header.Place).Where(place => place >= 0).ToArray();
        var days = new DayRange(source.Map.Format.Days);
        while (file.Read())
        {
            readProgress.Report(file.Position);
            if (!where.Holds())
                continue;
            foreach (var (place, shown) in evidence)
                shown.Look(file[place]);
            days.Widen(moment?.Value());
            foreach (var place in stamps)
                days.WidenAfter(file[place]);
        }

        readProgress.Finish(source.Path);
        return new(Decided(evidence), days.First, days.Last);
    }

    private static IEnumerable<IReadOnlyList<ColumnMap>> NumberProperties(SourceMap source) => source.Columns
        .Where(one => source.Table != ImportTables.FieldSnapshots.Name
            && (one.Key is "amount" or "rate" || one.Value.Any(map => map.Kind == ColumnKind.Number)))
        .Select(one => one.Value);

    /// <summary>What a column shows by itself counts; one that does not is read as the others of the file, where they agree.</summary>
    private static Dictionary<int, NumberStyle> Decided(Dictionary<int, NumberEvidence> evidence)
    {
        var shown = evidence.Values.Select(one => one.Point).OfType<char>().Distinct().ToArray();
        return evidence.ToDictionary(
            one => one.Key, one => Written(one.Value.Point ?? (!one.Value.IsAsked ? '.' : shown is [var point] ? point : null)));
    }

    private static NumberStyle Written(char? point) => point switch
    {
        '.' => Cells.NumberStyle.WithPoint,
        ',' => Cells.NumberStyle.WithComma,
        _ => Cells.NumberStyle.Undecided,
    };

    private sealed class DayRange(DayParser written)
    {
        public LocalDate? First { get; private set; }

        public LocalDate? Last { get; private set; }

        public void Widen(CellValue? moment)
        {
            if (moment is not { } cellValue || cellValue.Format.Days.Read(cellValue.Text) is not { Error: null, Value.Date: var day })
                return;
            First = day >= First ? First : day;
            Last = day <= Last ? Last : day;
        }

        public void WidenAfter(string stamp)
        {
            if (stamp.Length > 0 && written.Read(stamp) is { Error: null, Value.Date: var day })
                Last = day <= Last ? Last : day;
        }
    }
}
