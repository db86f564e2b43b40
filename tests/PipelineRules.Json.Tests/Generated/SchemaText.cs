using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PipelineRules.Json.Tests.Generated;

/// <summary>Writes a schema for people: short lists and references on one line.</summary>
internal static class SchemaText
{
    private const int Short = 300;

    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonNode schema) => Of(schema, "") + "\n";

    private static string Of(JsonNode? node, string indent) => node switch
    {
        JsonObject { Count: 1 } one when one.First() is { Value: JsonValue } only => $"{{ {Quoted(only.Key)}: {Of(only.Value, indent)} }}",
        JsonObject { Count: > 0 } many => Lines("{", many.Select(one => $"{Quoted(one.Key)}: {Of(one.Value, indent + "  ")}"), "}", indent),
        JsonArray list when OneLine(list) is { Length: < Short } line => line,
        JsonArray list => Lines("[", list.Select(one => Of(one, indent + "  ")), "]", indent),
        _ => node?.ToJsonString(s_plain) ?? "null",
    };

    private static string OneLine(JsonArray list) => $"[{string.Join(", ", list.Select(one => Of(one, "")))}]";

    private static string Lines(string open, IEnumerable<string> lines, string close, string indent) =>
        $"{open}\n{string.Join(",\n", lines.Select(line => $"{indent}  {line}"))}\n{indent}{close}";

    private static string Quoted(string name) => JsonSerializer.Serialize(name, s_plain);
}
