using System.Collections.Frozen;
using System.IO;
using System.Linq;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Maps;

/// <summary>Reads one source of a table.</summary>
internal static class SourceParser
{
    public static SourceMap Node(string table, MapNode node, SourceDefaults defaults)
    {
        node.Object(
            "file", "where", "stamps", "distinct", "columns", "optional", "required", "unless", "absorbs", "fills", "sheet", "header",
            "separator", "encoding", "dates", "numbers", "nulls");
        var format = defaults.Format.As(node);
        var columns = node["columns"] ?? throw node.Wrong("has no columns");
        return new(
            table,
            FileName(node["file"] ?? throw node.Wrong("names no file")),
            DialectParser.Node(node, defaults.Dialect),
            FilterParser.Node(node["where"]),
            node["distinct"]?.Flag() ?? false,
            columns.Properties()
                .ToDictionary(one => Property(table, one.Name, one.Node), one => ColumnParser.Each(one.Name, one.Node, format)),
            Optional(node, defaults),
            MergeSourceParser.Node(node["absorbs"]),
            Fills(table, node["fills"]))
        {
            Stamps = node["stamps"]?.Texts() ?? [],
            Format = format,
        };
    }

    /// <summary>The name of a file inside the folder.</summary>
    public static string FileName(MapNode node) =>
        node.Text() is var name && Path.GetFileName(name) == name && name is not ("" or "." or "..")
        ? name
        : throw node.Wrong("is to be the name of a file inside the folder");

    private static OptionalParts? Optional(MapNode node, SourceDefaults defaults) => node["optional"]?.Flag() ?? defaults.IsOptional
        ? new((node["required"]?.Texts() ?? []).ToFrozenSet(), node["unless"] is { } file ? FileName(file) : null)
        : null;

    private static bool Fills(string table, MapNode? node) => node?.Flag() switch
    {
        true when table != FactTables.Stakeholders.Name => throw node.Value.Wrong("is for stakeholders only"),
        var fills => fills ?? false,
    };

    private static string Property(string table, string name, MapNode node) =>
        ImportTables.Find(table) is var facts && facts.Property(name) == name
        ? name
        : throw node.Wrong($"is no property of {table}{Nearest.Hint(name, facts.Properties)}");
}
