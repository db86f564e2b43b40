using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm.Imports;

/// <summary>One file, whose every row goes to each source that is fed by it.</summary>
internal sealed class FileReading(CsvFile file, Header header, IReadOnlyList<SourceReading> sources)
{
    public void Run()
    {
        while (file.Read())
        {
            if (Flaw() is { } flaw)
                sources[0].Report(flaw);
            foreach (var source in sources)
                source.Take();
        }
    }

    private string? Flaw() =>
        file.HasStrayQuotes ? "has text after a closing quote, so its cells are a guess"
        : file.CellCount < header.Names.Count ? $"has {file.CellCount} cells where the header has {header.Names.Count}; those missing count as unknown"
        : HasMore() ? $"has {file.CellCount} cells where the header has {header.Names.Count}; those after the last column are not read"
        : null;

    private bool HasMore() =>
        file.CellCount > header.Names.Count && Enumerable.Range(header.Names.Count, file.CellCount - header.Names.Count).Any(place => file[place].Length > 0);
}
