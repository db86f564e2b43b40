using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Crm.Files;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Imports;

/// <summary>What walks through the files of an export have shown, each made when it is asked for first.</summary>
internal sealed class SourceSurveys(IReadOnlyList<PresentSource> sources, ExportFiles files, ReadProgress readProgress)
{
    private readonly Dictionary<PresentSource, SourceSurvey> _made = [];

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
            _made.Add(source, survey = SourceSurvey.Of(source, files, readProgress));
        return survey;
    }
}
