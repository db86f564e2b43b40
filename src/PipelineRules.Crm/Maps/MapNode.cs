using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm.Maps;

/// <summary>A value in a map, and the place where it stands.</summary>
internal readonly record struct MapNode(JsonElement Value, string Place)
{
    public bool IsObject => Value.ValueKind == JsonValueKind.Object;

    public MapNode? this[string name] =>
        Value.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? new(value, Inside(name)) : null;

    public IEnumerable<(string Name, MapNode Node)> Properties()
    {
        var node = this;
        return Object().Value.EnumerateObject().Select(one => (one.Name, new MapNode(one.Value, node.Inside(one.Name))));
    }

    /// <summary>An object with no other properties than these.</summary>
    public MapNode Object(params string[] known)
    {
        if (!IsObject)
            throw Wrong("is to be an object: { ... }");
        foreach (var property in known.Length == 0 ? [] : Value.EnumerateObject().Select(one => one.Name))
            if (!known.Contains(property))
                throw new CsvMapException(Inside(property), "is not known" + Nearest.Hint(property, known));
        return this;
    }

    /// <summary>The elements of a list; one value alone is a list of one.</summary>
    public IEnumerable<MapNode> Each()
    {
        var node = this;
        return Value.ValueKind == JsonValueKind.Array
            ? Value.EnumerateArray().Select((one, at) => new MapNode(one, $"{node.Place}[{at}]"))
            : [this];
    }

    public string Text() => Value.ValueKind switch
    {
        JsonValueKind.String => Value.GetString() ?? "",
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => Value.GetRawText(),
        _ => throw Wrong("is to be a text"),
    };

    public IReadOnlyList<string> Texts() => [.. Each().Select(one => one.Text())];

    public bool Flag() =>
        Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? Value.GetBoolean() : throw Wrong("is to be true or false");

    public CsvMapException Wrong(string reason) => new(Place.Length > 0 ? Place : "The map", reason);

    private string Inside(string name) => Place.Length > 0 ? $"{Place}.{name}" : name;
}
