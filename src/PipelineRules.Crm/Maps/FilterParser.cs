using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Crm.Maps;

/// <summary>Reads which rows count: <c>{ "Stage": ["Won", "Lost"], "IsDeleted": { "not": "1" } }</c>.</summary>
internal static class FilterParser
{
    public static IReadOnlyList<Filter> Node(MapNode? node) =>
        node is { } filters ? [.. filters.Properties().Select(one => Of(one.Name, one.Node))] : [];

    private static Filter Of(string column, MapNode node) => node.IsObject
        ? Of(column, node.Object("not")["not"] ?? throw node.Wrong("is to say what the column does not hold"), false)
        : Of(column, node, true);

    private static Filter Of(string column, MapNode texts, bool holds) =>
        new(column, texts.Texts().ToFrozenSet(StringComparer.OrdinalIgnoreCase), holds);
}
