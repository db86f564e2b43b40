using PipelineRules.Crm.Files;

namespace PipelineRules.Crm.Imports;

/// <summary>The row of a deal that a file is at: until the file moves on.</summary>
internal readonly record struct CurrentDealRow(CsvFile File, ResolvedProperty? Column)
{
    /// <summary>The deal's id; null when it has none.</summary>
    public string? Id => Column?.Value()?.Text;

    /// <summary>Where the id stands; where the row does when no cell gives it.</summary>
    public CsvPosition Place => File.Place(Column?.Place());
}
