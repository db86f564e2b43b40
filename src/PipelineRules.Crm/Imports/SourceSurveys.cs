using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>What walks through the files of an export have shown, each made when it is asked for first.</summary>
internal sealed class SourceSurveys(IReadOnlyList<PresentSource> sources, ExportFiles files, ReadProgress readProgress)
{
    private readonly Dictionary<PresentSource, SourceSurvey> _made = [];
    private readonly Dictionary<string, SourceSurvey> _told = [];

    /// <summary>The day of the first row of a history; null where no row has a day.</summary>
    public LocalDate? FirstOfHistory =>
        sources.Where(source => SourceSurvey.IsHistory(source.Map)).Select(source => Of(source).First).Min();

    /// <summary>The newest day that is recorded of a deal or a move: the export was not made before. Null where none is.</summary>
    public LocalDate? Newest =>
        sources.Where(source => SourceSurvey.IsHistory(source.Map) || source.Map.Table == FactTables.Deals.Name)
            .Select(source => Of(source).Last).Max();

    public SourceSurvey Of(PresentSource source)
    {
        if (!_made.TryGetValue(source, out var survey))
            _made.Add(
                source,
                survey = source.Map.Table == ImportTables.CloseDateSnapshots.Name ? _told.GetValueOrDefault(Rows(source)) ?? Made(source)
                    : Made(source));
        return survey;
    }

    /// <summary>Takes the days that a walk through a source has shown, for others of the same rows.</summary>
    public void Tell(PresentSource source, LocalDate? first, LocalDate? last) =>
        _told[Rows(source)] = new(new Dictionary<int, NumberStyle>(), first, last);

    private SourceSurvey Made(PresentSource source) => SourceSurvey.Of(source, files, readProgress);

    /// <summary>What tells which rows of which file a source has, and by what column their time.</summary>
    private static string Rows(PresentSource source) => string.Join(
        '\n',
        [source.Path, .. source.Map.Where.Select(filter => $"{filter.Column}\t{filter.Holds}\t{string.Join('\t', filter.Texts.Order())}"),
            .. source.Map.Columns.GetValueOrDefault("on")?.Select(map => string.Join('\t', map.Columns)) ?? []]);
}
