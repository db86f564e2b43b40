using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PipelineRules.Json.Tests;

/// <summary>As much of JSON Schema 2020-12 as our schemas use; a keyword that it does not know throws.</summary>
internal sealed class Schema(JsonObject root)
{
    private static readonly string[] s_remarks =
        ["$schema", "$id", "$defs", "title", "description", "default", "examples", "format", "then"];

    public static Schema Named(string file) =>
        new(JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schemas", file)))!.AsObject());

    public JsonObject Root => root;

    /// <summary>The same schema, with no property allowed that it does not name.</summary>
    public Schema Strict()
    {
        var strict = root.DeepClone().AsObject();
        foreach (var one in strict["$defs"]!.AsObject().Select(one => one.Value!).Append(strict)
            .Where(one => one["properties"] is not null))
            one["additionalProperties"] = false;
        return new Schema(strict);
    }

    public IEnumerable<string> Flaws(string json) => Flaws(JsonNode.Parse(json), root, "$");

    /// <summary>Every object that the schema describes: its name, and its properties.</summary>
    public IEnumerable<(string Name, JsonObject Properties)> Objects => root["$defs"]!.AsObject()
        .Append(KeyValuePair.Create<string, JsonNode?>("$", root))
        .Where(one => one.Value!["properties"] is not null)
        .Select(one => (one.Key, one.Value!["properties"]!.AsObject()));

    private IEnumerable<string> Flaws(JsonNode? value, JsonNode schema, string path) =>
        schema is JsonObject words ? words.SelectMany(word => Flaws(value, words, word.Key, word.Value!, path))
        : schema.GetValue<bool>() ? [] : [$"{path} is not allowed"];

    private IEnumerable<string> Flaws(JsonNode? value, JsonObject schema, string keyword, JsonNode said, string path) => keyword switch
    {
        _ when s_remarks.Contains(keyword) => [],
        "$ref" => Flaws(value, root["$defs"]![said.GetValue<string>().Replace("#/$defs/", "", StringComparison.Ordinal)]!, path),
        "type" => If(!Types(said).Any(type => Is(value, type)), $"{path} is not of type {said.ToJsonString()}"),
        "enum" => If(!said.AsArray().Any(one => JsonNode.DeepEquals(one, value)), $"{path} is none of {said.ToJsonString()}"),
        "const" => If(!JsonNode.DeepEquals(said, value), $"{path} is not {said.ToJsonString()}"),
        "pattern" =>
            If(Is(value, "string") && !Regex.IsMatch(value!.GetValue<string>(), said.GetValue<string>(), RegexOptions.ECMAScript),
                $"{path} does not match"),
        "minimum" => If(Is(value, "number") && value!.GetValue<decimal>() < said.GetValue<decimal>(), $"{path} is too small"),
        "maximum" => If(Is(value, "number") && value!.GetValue<decimal>() > said.GetValue<decimal>(), $"{path} is too large"),
        "required" =>
            value is JsonObject o
                ? said.AsArray().Where(name => !o.ContainsKey(name!.GetValue<string>())).Select(name => $"{path} lacks {name}")
                : [],
        "properties" =>
            value is JsonObject o
                ? o.Where(one => said[one.Key] is not null).SelectMany(one => Flaws(one.Value, said[one.Key]!, $"{path}.{one.Key}"))
                : [],
        "additionalProperties" =>
            value is JsonObject o
                ? o.Where(one => schema["properties"]?[one.Key] is null).SelectMany(one => Flaws(one.Value, said, $"{path}.{one.Key}"))
                : [],
        "items" => value is JsonArray a ? a.SelectMany((one, at) => Flaws(one, said, $"{path}[{at}]")) : [],
        "allOf" => said.AsArray().SelectMany(one => Flaws(value, one!, path)),
        "if" => Flaws(value, said, path).Any() ? [] : Flaws(value, schema["then"]!, path),
        _ => throw new NotSupportedException($"The keyword {keyword} is not known here."),
    };

    private static IEnumerable<string> If(bool wrong, string flaw) => wrong ? [flaw] : [];

    private static IEnumerable<string> Types(JsonNode said) =>
        said is JsonArray several ? several.Select(one => one!.GetValue<string>()) : [said.GetValue<string>()];

    private static bool Is(JsonNode? value, string type) => (value?.GetValueKind() ?? JsonValueKind.Null, type) switch
    {
        (JsonValueKind.Object, "object") or (JsonValueKind.Array, "array") or (JsonValueKind.String, "string") => true,
        (JsonValueKind.Null, "null") or (JsonValueKind.Number, "number") or (JsonValueKind.True or JsonValueKind.False, "boolean") => true,
        (JsonValueKind.Number, "integer") => decimal.IsInteger(value!.GetValue<decimal>()),
        _ => false,
    };
}
