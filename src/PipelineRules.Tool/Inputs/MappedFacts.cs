using System.IO;
using NodaTime;
using PipelineRules.Crm;
using PipelineRules.Facts;

namespace PipelineRules.Tool.Inputs;

/// <summary>A CRM's export, read through a map from its columns. An export does not say its day.</summary>
internal sealed class MappedFacts(string path, string map, Patience patience) : FactsSource
{
    public override FactSet? Read(LocalDate? asOf) => asOf is { } day
        ? patience.While($"reading {path}", () => MappedCsv.Read(Folder(), Map(), day))
        : null;

    private CsvMap Map() => File.Exists(map) ? CsvMap.Load(map) : throw new UsageException(NoSuchFile.Message(map));

    private string Folder() => path switch
    {
        _ when Directory.Exists(path) => path,
        _ when File.Exists(path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? path,
        _ => throw new UsageException(NoSuchFile.Message(path)),
    };
}
