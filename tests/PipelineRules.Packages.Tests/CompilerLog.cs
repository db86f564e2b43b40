using System.Text.Json.Nodes;

namespace PipelineRules.Packages.Tests;

/// <summary>What a compiler logged of one project, in SARIF 2.1.</summary>
internal sealed class CompilerLog(JsonNode run)
{
    public const string Name = "found.sarif";

    public static CompilerLog Of(string folder, string name = Name) =>
        new(JsonNode.Parse(File.ReadAllText(Path.Combine(folder, name)))?["runs"]?[0]
            ?? throw new InvalidOperationException($"{folder}/{name} holds no run"));

    /// <summary>What was found of ours: where, what, and how grave.</summary>
    public IEnumerable<string> Found =>
        Ours(run["results"], "ruleId").Select(result => $"{Place(result)} {result["ruleId"]} {result["level"]}")
            .Order(StringComparer.Ordinal);

    /// <summary>What the log links to and says at length, by the number of the diagnostic.</summary>
    public IReadOnlyDictionary<string, (string Link, string Description)> Pages =>
        Ours(run["tool"]?["driver"]?["rules"], "id")
            .ToDictionary(rule => $"{rule["id"]}", rule => ($"{rule["helpUri"]}", $"{rule["fullDescription"]?["text"]}"));

    private static IEnumerable<JsonNode> Ours(JsonNode? list, string id) =>
        (list?.AsArray() ?? []).OfType<JsonNode>().Where(one => $"{one[id]}".StartsWith("PIPERULE", StringComparison.Ordinal));

    private static string Place(JsonNode result)
    {
        var at = result["locations"]?[0]?["physicalLocation"];
        return $"{Path.GetFileName($"{at?["artifactLocation"]?["uri"]}")}:{at?["region"]?["startLine"]}";
    }
}
