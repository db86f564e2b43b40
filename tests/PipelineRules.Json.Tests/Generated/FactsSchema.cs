using System.Text.Json.Nodes;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Json.Tests.Generated;

/// <summary>
/// The schema of a facts file: tables and properties as declared; the frame, the calendar and the kinds of values as the file has them.
/// </summary>
internal static class FactsSchema
{
    private static readonly string[] s_byHand = ["day", "lead", "fiscalCalendar", "period", "split"];

    public static JsonObject Of(JsonObject old)
    {
        var schema = old.DeepClone().AsObject();
        var (top, kinds) = (schema["properties"]!.AsObject(), schema["$defs"]!.AsObject());
        schema["properties"] = new JsonObject(
        [
            Kept(top, "$schema"),
            .. FactTables.Settings.Properties.Select(one => KeyValuePair.Create(one.Name, (JsonNode?)Property(one))),
            Kept(top, "fiscalCalendar"),
            .. FactTables.All.Select(table => KeyValuePair.Create(table.Name, (JsonNode?)Table(table))),
        ]);
        schema["$defs"] =
            new JsonObject(
                [.. s_byHand.Select(name => Kept(kinds, name)),
                .. FactTables.All.Select(table => KeyValuePair.Create(table.Name, (JsonNode?)Row(table)))]);
        return schema;
    }

    private static KeyValuePair<string, JsonNode?> Kept(JsonObject of, string name) => KeyValuePair.Create(name, of[name]?.DeepClone());

    private static JsonObject Table(FactTable table) => new()
    {
        ["description"] = table.Meaning,
        ["type"] = new JsonArray("array", "null"),
        ["items"] = new JsonObject { ["$ref"] = $"#/$defs/{table.Name}" },
    };

    private static JsonObject Row(FactTable table)
    {
        var row = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
        if (table.Properties.Where(one => one.IsRequired).Select(one => (JsonNode?)one.Name).ToArray() is { Length: > 0 } required)
            row["required"] = new JsonArray(required);
        row["properties"] = new JsonObject(table.Properties.Select(one => KeyValuePair.Create(one.Name, (JsonNode?)Property(one))));
        return row;
    }

    private static JsonObject Property(FactProperty property)
    {
        var said = new JsonObject { ["description"] = property.Meaning };
        foreach (var (name, value) in Shape(property))
            said[name] = value;
        if (property.Default is { } otherwise)
            said["default"] = property.Kind == PropertyKind.Flag ? bool.Parse(otherwise) : otherwise;
        if (property.Example is { } example)
            said["examples"] =
                new JsonArray(property.Kind is PropertyKind.Number or PropertyKind.WholeNumber ? JsonNode.Parse(example) : example);
        return said;
    }

    private static (string Name, JsonNode Value)[] Shape(FactProperty property) => property.Kind switch
    {
        PropertyKind.Day => [("$ref", "#/$defs/day")],
        PropertyKind.Period => [("$ref", "#/$defs/lead")],
        PropertyKind.Money or PropertyKind.Number => [Type("number")],
        PropertyKind.WholeNumber => [Type("integer"), ("minimum", int.MinValue), ("maximum", int.MaxValue)],
        PropertyKind.Flag => [Type("boolean")],
        PropertyKind.Enum => [("enum", new JsonArray([.. property.Words.Select(word => (JsonNode?)word), null]))],
        PropertyKind.List => [Type("array"), ("items", new JsonObject { ["type"] = "string" })],
        PropertyKind.Splits => [Type("array"), ("items", new JsonObject { ["$ref"] = "#/$defs/split" })],
        PropertyKind.Attributes =>
            [Type("object"), ("additionalProperties", new JsonObject { ["type"] = new JsonArray("string", "number", "boolean", "null") })],
        _ => [Type("string")],
    };

    private static (string Name, JsonNode Value) Type(string type) => ("type", new JsonArray(type, "null"));
}
