using System.Text.Json.Nodes;
using PipelineRules.Analytics.Bridges;

namespace PipelineRules.Tool.Tests;

/// <summary>What comparisons write as JSON has the properties, in their order, that the published schemas say.</summary>
public sealed class ComparisonSchemaTests : Desk
{
    [Fact]
    public async Task The_schema_of_a_bridge_is_what_is_written()
    {
        var run = await Run(
            "bridge", Write(Quarter.Facts), Write(Quarter.Facts with { Deals = Quarter.Facts.Deals?.Skip(1).ToArray() }, "later.json"),
            "--format", "json");
        ExpectSame("bridge.schema.json", run.Out);
    }

    [Fact]
    public async Task The_schema_of_a_diff_is_what_is_written()
    {
        var run = await Run("diff", Write(Quarter.Facts), "--policy", Write("{\"freshDays\":0}", "policy.json"), "--format", "json");
        ExpectSame("diff.schema.json", run.Out);
    }

    [Fact]
    public void The_schema_of_a_bridge_names_every_bar() => Assert.Equal(
        Enum.GetValues<BridgeCategory>().Select(category => char.ToLowerInvariant($"{category}"[0]) + $"{category}"[1..]),
        Items(Schema("bridge.schema.json"), "bridge")["category"]?["enum"]?.AsArray().Select(one => $"{one}") ?? []);

    private static void ExpectSame(string schema, string json)
    {
        var (described, written) = (Schema(schema), JsonNode.Parse(json)?.AsObject() ?? []);
        Assert.Equal((described["properties"]?.AsObject() ?? []).Select(list => list.Key), written.Select(list => list.Key));
        foreach (var (list, rows) in written)
        {
            Assert.NotEmpty(rows?.AsArray() ?? []);
            Assert.All(
                rows?.AsArray() ?? [],
                row => Assert.Equal(
                    Items(described, list).Select(property => property.Key), (row?.AsObject() ?? []).Select(property => property.Key)));
        }
    }

    private static JsonObject Items(JsonObject schema, string list) =>
        schema["properties"]?[list]?["items"]?["properties"]?.AsObject() ?? [];

    private static JsonObject Schema(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schemas", name)))?.AsObject() ?? [];
}
