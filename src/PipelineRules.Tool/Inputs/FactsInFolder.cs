using NodaTime;
using PipelineRules.Crm;
using PipelineRules.Facts;
using PipelineRules.Reports.Sarif;

namespace PipelineRules.Tool.Inputs;

/// <summary>A folder of CSV tables.</summary>
internal sealed class FactsInFolder(string path, Patience patience) : FactsSource
{
    private const string FileThatSaysTheDay = "facts.csv";

    public override FactSet? Read(LocalDate? asOf) => patience.While($"reading the tables in {path}", () => Attempt(asOf));

    public override DealPlaces Places() =>
        RowPlaces.In(path, patience.While($"finding the deals in {path}", () => CsvFolder.FindDeals(path, patience.Stop)));

    private FactSet? Attempt(LocalDate? asOf)
    {
        try
        {
            return CsvFolder.Read(path, asOf, patience.Stop);
        }
        catch (UnreadableCsvException error) when (asOf is null && error.File == FileThatSaysTheDay)
        {
            return null;
        }
    }
}
