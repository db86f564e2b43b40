using NodaTime;
using PipelineRules.Crm;
using PipelineRules.Facts;
using PipelineRules.Reports.Sarif;

namespace PipelineRules.Tool.Inputs;

/// <summary>A folder of CSV tables.</summary>
internal sealed class FactsInFolder(string path, ProgressRunner progressRunner) : FactsSource
{
    private const string FileThatSaysTheDay = "facts.csv";

    public override FactSet? Read(LocalDate? asOf) => progressRunner.While($"reading the tables in {path}", () => Attempt(asOf));

    public override DealPositions Places() =>
        RowPositions.In(path, progressRunner.While($"finding the deals in {path}", () => CsvFolder.FindDeals(path, progressRunner.Stop)));

    private FactSet? Attempt(LocalDate? asOf)
    {
        try
        {
            return CsvFolder.Read(path, asOf, progressRunner.Stop);
        }
        catch (UnreadableCsvException error) when (asOf is null && error.File == FileThatSaysTheDay)
        {
            return null;
        }
    }
}
