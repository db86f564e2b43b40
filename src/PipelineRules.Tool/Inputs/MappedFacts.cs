using System.IO;
using System.Threading;
using NodaTime;
using PipelineRules.Crm;
using PipelineRules.Facts;
using PipelineRules.Reports.Sarif;

namespace PipelineRules.Tool.Inputs;

/// <summary>A CRM's export, read through a map from its columns. An export does not say its day.</summary>
internal sealed class MappedFacts(string path, CsvMap map, Patience patience, CancellationToken stop) : FactsSource
{
    public override FactSet? Read(LocalDate? asOf) => asOf is { } day ? Read(Open(path, map, stop), day) : null;

    public override DealPlaces Places() =>
        RowPlaces.In(path, patience.While($"finding the deals in {path}", () => Open(path, map, stop).FindDeals()));

    /// <exception cref="UsageException">There is no such export.</exception>
    public static CsvExport Open(string path, CsvMap map, CancellationToken stop) => Path.Exists(path)
        ? CsvExport.Open(path, map, stop)
        : throw new UsageException(NoSuchFile.Message(path));

    private FactSet Read(CsvExport export, LocalDate day) => patience.While($"reading {path}", () => export.Read(day), () => export.PartRead);
}
