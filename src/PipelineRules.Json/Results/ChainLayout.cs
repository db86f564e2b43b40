namespace PipelineRules.Json.Results;

internal static class ChainLayout
{
    private static readonly JsonColumns<ChainLink> s_link = new(
        ("link", (json, link) => json.WriteStringValue(link.Name)),
        ("says", (json, link) => json.WriteStringValue(link.Says)),
        ("holds", (json, link) => json.WriteBooleanValue(link.Holds)),
        ("statedBy", (json, link) => json.WriteStringValue(link.Stated?.ToString())),
        ("on", (json, link) => json.Day(link.Stated?.On)),
        ("source", (json, link) => json.WriteStringValue(link.Stated?.Source)));

    public static readonly JsonColumns<DealChain> Row = new(
        ("firstMissing", (json, chain) => json.WriteStringValue(chain.FirstMissing?.Name)),
        ("links", (json, chain) => s_link.WriteAll(json, chain.Links)));
}
