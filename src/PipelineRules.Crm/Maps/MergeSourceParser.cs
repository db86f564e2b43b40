using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Crm.Maps;

/// <summary>
/// Reads where it stands which deals were merged: a column, or a table <c>{ "file": "merged.csv", "survivor": "Into", "merged": "Deal"
/// }</c>, or a list of both.
/// </summary>
internal static class MergeSourceParser
{
    public static IReadOnlyList<MergeSource> Node(MapNode? node) => node is { } all ? [.. all.Each().Select(Of)] : [];

    private static MergeSource Of(MapNode node)
    {
        if (!node.IsObject)
            return new(node.Text());
        node.Object("file", "survivor", "merged");
        return new(
            (node["merged"] ?? throw node.Wrong("names no column of the merged deals")).Text(),
            SourceParser.FileName(node["file"] ?? throw node.Wrong("names no file")),
            (node["survivor"] ?? throw node.Wrong("names no column of the deals that they were merged into")).Text());
    }
}
