using System.Collections.Generic;
using NodaTime;
using PipelineRules.Crm;
using PipelineRules.Facts;
using PipelineRules.Reports.Sarif;

namespace PipelineRules.Tool.Inputs;

/// <summary>A CRM's export, read through a map from its columns. Few say their day.</summary>
internal sealed class MappedFacts(string path, CsvMap map, Shell shell, Patience patience) : FactsSource
{
    private IReadOnlyList<CsvText> _texts = [];

    public override IReadOnlyList<CsvText> Texts => _texts;

    public override FactSet? Read(LocalDate? asOf)
    {
        using var input = new ExportInput(path, shell, patience.Stop);
        using var export = CsvExport.Open(input.Path, map, patience.Stop);
        if ((asOf ?? export.AsOf) is not { } day)
            return null;
        var facts = patience.While($"reading {path}", () => export.Read(day), () => export.PartRead);
        _texts = export.Texts;
        return facts;
    }

    public override DealPlaces Places()
    {
        if (ExportInput.IsStream(path))
            return DealPlaces.None;
        using var export = CsvExport.Open(path, map, patience.Stop);
        return RowPlaces.In(path, patience.While($"finding the deals in {path}", export.FindDeals));
    }
}
