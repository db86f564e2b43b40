using System.Linq;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm.Imports;

/// <summary>What is wrong with a whole row.</summary>
internal static class RowErrors
{
    public static string? Find(CsvFile file, Header header) =>
        file.HasStrayQuotes ? "has text after a closing quote, so its cells are a guess"
        : file.CellCount < header.Names.Count
        ? $"has {file.CellCount} cells where the header has {header.Names.Count}; those missing count as unknown"
        : HasMore(file, header)
        ? $"has {file.CellCount} cells where the header has {header.Names.Count}; those after the last column are not read"
        : null;

    private static bool HasMore(CsvFile file, Header header) =>
        file.CellCount > header.Names.Count
            && Enumerable.Range(header.Names.Count, file.CellCount - header.Names.Count).Any(place => file[place].Length > 0);
}
