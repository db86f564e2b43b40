using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PipelineRules.Crm.Maps;

/// <summary>Two maps made one. What is wrong with either is left in, for the reader of the whole to find.</summary>
internal static class MergedMap
{
    public static string Merge(string under, string over)
    {
        if (Parsed(under) is not JsonObject merged || Parsed(over) is not JsonObject mine)
            return over;
        var (below, above) = (merged["tables"] as JsonObject ?? [], mine["tables"]);
        foreach (var (name, value) in mine)
            merged[name] = name == "fiscalCalendar" ? Calendar(merged[name], value) : value?.DeepClone();
        if (above is null or JsonObject)
            merged["tables"] = Tables((JsonObject)below.DeepClone(), above as JsonObject ?? []);
        return merged.ToJsonString();
    }

    private static JsonNode? Calendar(JsonNode? below, JsonNode? above)
    {
        if (below is not JsonObject some || above is not JsonObject more || more.ContainsKey("kind"))
            return above?.DeepClone();
        var merged = (JsonObject)some.DeepClone();
        foreach (var (name, value) in more)
            merged[name] = value?.DeepClone();
        return merged;
    }

    private static JsonNode? Parsed(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: MapReader.Json);
        }
        catch (JsonException flaw)
        {
            throw MapReader.NoJson(flaw);
        }
    }

    private static JsonObject Tables(JsonObject below, JsonObject above)
    {
        var deals = MergedSources.Files(below["deals"] ?? above["deals"]);
        foreach (var (table, sources) in above)
            below[table] = MergedSources.Merge(below[table], sources, deals);
        return below;
    }
}
