using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PipelineRules.Crm.Unpacking;

/// <summary>One record of a CRM's JSON as a row: what lies inside another object is named by both, <c>Account.Name</c>.</summary>
/// <param name="Table">The type of the record, where it says one; else empty.</param>
/// <param name="Cells">The texts, by their columns.</param>
internal sealed record JsonRow(string Table, IReadOnlyDictionary<string, string> Cells)
{
    private const string History = "property-history";
    private const string Formatted = "@OData.Community.Display.V1.FormattedValue";

    /// <summary>The rows of a record: its own, and those of the records inside it.</summary>
    public static IEnumerable<JsonRow> Of(JsonElement record, string table = "", IReadOnlyDictionary<string, string>? parent = null)
    {
        var (cells, others) =
            (new Dictionary<string, string>(parent ?? new Dictionary<string, string>()), new List<(string Name, JsonElement Records)>());
        var type =
            record.TryGetProperty("attributes", out var attributes) && attributes.ValueKind == JsonValueKind.Object
                && attributes.TryGetProperty("type", out var named) ? named.GetString() : null;
        Flatten(record, "", cells, others);
        if (type is not null && attributes.TryGetProperty("referenceId", out var reference) && !cells.ContainsKey("Id"))
            cells["Id"] = reference.GetString() ?? "";
        var (own, id) = (type ?? table, cells.GetValueOrDefault("Id") ?? cells.GetValueOrDefault("id") ?? "");
        return others.SelectMany(other => Others(other, own, id)).Prepend(new(own, cells));
    }

    private static IEnumerable<JsonRow> Others((string Name, JsonElement Records) other, string parent, string id) =>
        other.Name == "propertiesWithHistory"
        ? Histories(other.Records, id)
        : other.Records.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object)
            .SelectMany(one => Of(one, Singular(other.Name), new Dictionary<string, string> { [parent + "Id"] = id }));

    private static IEnumerable<JsonRow> Histories(JsonElement properties, string id) =>
        from property in properties.EnumerateObject()
        where property.Value.ValueKind == JsonValueKind.Array
        from version in property.Value.EnumerateArray()
        select new JsonRow(History, new Dictionary<string, string>
        {
            ["Record ID"] = id,
            ["Property"] = property.Name,
            ["Value"] = version.TryGetProperty("value", out var value) ? Text(value) : "",
            ["Timestamp"] = version.TryGetProperty("timestamp", out var timestamp) ? Text(timestamp) : "",
        });

    private static void Flatten(
        JsonElement record, string prefix, Dictionary<string, string> cells, List<(string Name, JsonElement Records)> others)
    {
        foreach (var property in record.EnumerateObject())
            Add(property.Name, property.Value, prefix, cells, others);
    }

    private static void Add(
        string name, JsonElement value, string prefix, Dictionary<string, string> cells, List<(string Name, JsonElement Records)> others)
    {
        if (name == "propertiesWithHistory" && value.ValueKind == JsonValueKind.Object)
            others.Add((name, value));
        else if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("records", out var records)
            && records.ValueKind == JsonValueKind.Array)
            others.Add((name, records));
        else if (value.ValueKind == JsonValueKind.Object && !(name == "attributes" && value.TryGetProperty("type", out _)))
            Flatten(value, name == "properties" ? prefix : $"{prefix}{name}.", cells, others);
        else if (value.ValueKind == JsonValueKind.Array)
            AddAll(name, [.. value.EnumerateArray()], prefix, cells, others);
        else if (value.ValueKind != JsonValueKind.Object)
            cells[prefix + Named(name)] = Text(value);
    }

    private static void AddAll(
        string name, JsonElement[] values, string prefix, Dictionary<string, string> cells, List<(string Name, JsonElement Records)> others)
    {
        if (values is [{ ValueKind: JsonValueKind.Object } first, ..])
            Flatten(first, $"{prefix}{name}.", cells, others);
        else
            cells[prefix + name] = string.Join(';', values.Select(Text));
    }

    /// <summary>
    /// The names of Dataverse, as its exports have them: <c>_ownerid_value</c> is <c>ownerid</c>, and what it shows for it
    /// <c>owneridname</c>.
    /// </summary>
    private static string Named(string name)
    {
        var bare = name.EndsWith(Formatted, System.StringComparison.Ordinal) ? name[..^Formatted.Length] : name;
        var logical = bare is ['_', .. var inner] && inner.EndsWith("_value", System.StringComparison.Ordinal) ? inner[..^"_value".Length]
            : bare;
        return bare == name ? logical : logical + "name";
    }

    private static string Singular(string name) =>
        name.EndsWith("ies", System.StringComparison.Ordinal) ? name[..^3] + "y" : name.TrimEnd('s');

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.String =>
            value.GetString() is ['@', .. var reference] && !reference.Contains('@', System.StringComparison.Ordinal)
                && reference.EndsWith("Ref", System.StringComparison.Ordinal) | reference.Any(char.IsAsciiDigit) ? reference
                    : value.GetString() ?? "",
        JsonValueKind.True => TypedText.Of(true),
        JsonValueKind.False => TypedText.Of(false),
        JsonValueKind.Number when value.TryGetDecimal(out var number) => TypedText.Of(number),
        _ => value.GetRawText(),
    };
}
