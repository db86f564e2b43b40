using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Cells;

namespace PipelineRules.Crm.Maps;

/// <summary>Reads what feeds a property: the name of a column, or an object that says more.</summary>
internal static class ColumnParser
{
    private static readonly EnumParser s_kinds = new(Enum.GetNames<ColumnKind>());

    /// <summary>What feeds a property, in order: the first that gives a text counts.</summary>
    public static IReadOnlyList<ColumnMap> Each(string property, MapNode node, CellFormat format) => node.Each().Any(one => one.IsObject)
        ? [.. node.Each().Select(one => Node(property, one, format))]
        : [Node(property, node, format)];

    private static ColumnMap Node(string property, MapNode node, CellFormat format)
    {
        if (!node.IsObject)
            return new(node.Texts(), null, null, null, null, [], format);
        node.Object("column", "constant", "values", "otherwise", "default", "where", "as", "lookup", "dates", "numbers", "nulls");
        if (node["column"] is null == node["constant"] is null)
            throw node.Wrong("is to have a column or a constant, one of the two");
        return new(
            node["column"]?.Texts() ?? [],
            node["constant"]?.Text(),
            Values(node["values"]),
            node["otherwise"]?.Text(),
            node["default"]?.Text(),
            FilterParser.Node(node["where"]),
            format.As(node),
            Kind(property, node["as"]),
            Lookup(node["lookup"]));
    }

    private static Lookup? Lookup(MapNode? lookup)
    {
        if (lookup is not { } node)
            return null;
        node.Object("file", "key", "value");
        return new(
            SourceParser.FileName(node["file"] ?? throw node.Wrong("names no file")),
            (node["key"] ?? throw node.Wrong("names no column to look in")).Text(),
            (node["value"] ?? throw node.Wrong("names no column to take the text from")).Text());
    }

    private static FrozenDictionary<string, string>? Values(MapNode? node)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, becomes) in node?.Properties() ?? [])
            if (!values.TryAdd(name, becomes.Text()))
                throw becomes.Wrong("is there twice, as case is left aside");
        return node is null ? null : values.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static ColumnKind Kind(string property, MapNode? node) => node?.Text() switch
    {
        null => ColumnKind.Text,
        var word when s_kinds.Read(word) is { Error: null, Value: var kind } && Suits(property, (ColumnKind)kind) => (ColumnKind)kind,
        _ when property == "period" => throw node.Value.Wrong("is to be month, quarter or year"),
        _ when property == "property" => throw node.Value.Wrong("is to be field"),
        _ => throw node.Value.Wrong("is to be text, number, day or flag, and only for attributes"),
    };

    private static bool Suits(string property, ColumnKind kind) => kind switch
    {
        ColumnKind.Month or ColumnKind.Quarter or ColumnKind.Year => property == "period",
        ColumnKind.Inverse => property == "rate",
        ColumnKind.Field => property == "property",
        _ => property.StartsWith("attributes.", StringComparison.Ordinal),
    };
}
