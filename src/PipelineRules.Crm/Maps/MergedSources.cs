using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace PipelineRules.Crm.Maps;

/// <summary>The sources of one table in two maps made one: by file, and by property within a file.</summary>
internal static class MergedSources
{
    public static IReadOnlyList<string> Files(JsonNode? sources) =>
        [.. Each(sources).OfType<JsonObject>().Select(File).OfType<string>().Distinct()];

    /// <param name="below">The sources that give way.</param>
    /// <param name="above">The sources that win.</param>
    /// <param name="deals">The files of the deals, which a new source reads that names no file.</param>
    public static JsonNode? Merge(JsonNode? below, JsonNode? above, IReadOnlyList<string> deals)
    {
        var merged = Each(below).Select(source => source?.DeepClone()).ToList();
        foreach (var source in Each(above))
            Lay(source, merged, deals);
        return merged is [var one] ? one : new JsonArray([.. merged]);
    }

    private static void Lay(JsonNode? source, List<JsonNode?> merged, IReadOnlyList<string> deals)
    {
        var file = source is JsonObject named ? File(named) : null;
        var under =
            merged.OfType<JsonObject>().Where(one => file is null || string.Equals(file, File(one), StringComparison.OrdinalIgnoreCase))
                .ToList();
        if (source is not JsonObject mine)
            merged.Add(source?.DeepClone());
        else if (under.Count > 0)
            under.ForEach(one => Lay(mine, one));
        else
            merged.AddRange(file is null && deals.Count > 0 ? deals.Select(deal => FromDeals(mine, deal)) : [mine.DeepClone()]);
    }

    private static void Lay(JsonObject mine, JsonObject under)
    {
        foreach (var (name, value) in mine)
            if (name is "columns" or "where" && value is JsonObject more && under[name] is JsonObject some)
                Lay(more, some, name == "columns" ? under : null);
            else
                under[name] = value?.DeepClone();
    }

    // A column that somebody names is to be there, even where the map below takes any as it comes.
    private static void Lay(JsonObject more, JsonObject some, JsonObject? source)
    {
        foreach (var (name, value) in more)
            some[name] = value?.DeepClone();
        if (source is not null)
            source["required"] =
                new JsonArray(
                    [.. Each(source["required"]).Select(one => one?.DeepClone()), .. more.Select(one => JsonValue.Create(one.Key))]);
    }

    private static JsonObject FromDeals(JsonObject mine, string file)
    {
        var source = (JsonObject)mine.DeepClone();
        (source["file"], source["distinct"]) = (file, source["distinct"]?.DeepClone() ?? true);
        source["required"] ??= new JsonArray([.. (mine["columns"] as JsonObject ?? []).Select(one => JsonValue.Create(one.Key))]);
        return source;
    }

    private static string? File(JsonObject source) =>
        source["file"] is JsonValue file && file.TryGetValue<string>(out var name) ? name : null;

    private static List<JsonNode?> Each(JsonNode? sources) => sources switch
    {
        null => [],
        JsonArray many => [.. many],
        _ => [sources],
    };
}
