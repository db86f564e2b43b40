using System.Collections.Generic;
using NodaTime;
using PipelineRules.Crm;
using PipelineRules.Facts;
using PipelineRules.Reports.Sarif;

namespace PipelineRules.Tool.Inputs;

/// <summary>A CRM's export, read through a map from its columns. Few say their day.</summary>
internal sealed class MappedFacts(string path, CsvMap map, ConsoleHost consoleHost, ProgressRunner progressRunner) : FactsSource
{
    private IReadOnlyList<CsvText> _texts = [];

    public override IReadOnlyList<CsvText> Texts => _texts;

    public override FactSet? Read(LocalDate? asOf)
    {
        using var input = new ExportInput(path, consoleHost, progressRunner.Stop);
        using var export = CsvExport.Open(input.Path, map, progressRunner.Stop);
        if ((asOf ?? export.AsOf) is not { } day)
            return null;
        var facts = progressRunner.While($"reading {path}", () => export.Read(day), () => export.PartRead);
        _texts = export.Texts;
        return facts;
    }

    public override DealPositions Places()
    {
        if (ExportInput.IsStream(path))
            return DealPositions.None;
        using var export = CsvExport.Open(path, map, progressRunner.Stop);
        return RowPositions.In(path, progressRunner.While($"finding the deals in {path}", export.FindDeals));
    }
}
