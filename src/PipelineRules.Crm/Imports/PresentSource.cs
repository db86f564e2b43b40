using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm.Imports;

/// <summary>A source of a map that an export has.</summary>
/// <param name="Map">What it feeds.</param>
/// <param name="Path">Where its file is.</param>
/// <param name="IsFirst">Whether it is the first of its file, which tells of what is wrong with whole rows.</param>
/// <param name="IdLength">With how many characters ids of Salesforce are kept; null where ids are kept as they are written.</param>
internal sealed record PresentSource(SourceMap Map, string Path, bool IsFirst, int? IdLength = null)
{
    /// <summary>Where texts are looked up; null where nothing is.</summary>
    public LookupTables? Lookups { get; init; }
}
