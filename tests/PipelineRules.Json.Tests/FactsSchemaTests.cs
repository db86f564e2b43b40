using System.Text.Json.Nodes;

namespace PipelineRules.Json.Tests;

public sealed class FactsSchemaTests
{
    private static readonly Schema s_schema = Schema.Named("facts.schema.json");

    public static TheoryData<string, string> Breaks => new()
    {
        { "\"amount\": 10,", "\"amount\": \"10\"," },
        { "\"asOf\": \"2026-11-02\"", "\"asOf\": \"2.11.2026\"" },
        { "\"asOf\": \"2026-11-02\"", "\"asof\": \"2026-11-02\"" },
        { "\"P1M10D\"", "\"1 month\"" },
        { "\"P1M10D\"", "\"P\"" },
        { "\"role\": \"executive\"", "\"role\": \"Executive\"" },
        { "\"percent\": 75", "\"percent\": \"75\"" },
        { "\"inPaperProcess\": true", "\"inPaperProcess\": 1" },
        { "\"rank\": 1", "\"rank\": 1.5" },
        { "\"goals\": [\"G-1\"]", "\"goals\": \"G-1\"" },
        { "\"Seats\": 1200", "\"Seats\": [1200]" },
        { "\"startMonth\": 2", "\"startMonth\": 13" },
        { "\"startMonth\": 2", "\"endMonth\": 2" },
        { "\"kind\": \"gregorian\"", "\"kind\": \"4-4-5\"" },
        { "\"kind\": \"gregorian\"", "\"kind\": \"explicit\"" },
        { "\"kind\": \"gregorian\", ", "" },
        { "\"closeDate\"", "\"closDate\"" },
    };

    [Fact]
    public void A_complete_file_is_as_the_schema_says() => Assert.Empty(s_schema.Flaws(Sample.Complete));

    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_broken_file_is_not_and_the_reader_refuses_it_too(string whole, string broken)
    {
        var json = Sample.Complete.Replace(whole, broken, StringComparison.Ordinal);
        Assert.NotEqual(Sample.Complete, json);
        Assert.NotEmpty(s_schema.Flaws(json));
        Assert.NotEmpty(json.Refusal());
    }

    [Fact]
    public void Every_property_in_the_schema_is_read()
    {
        Assert.Contains("$schema", Names("$"));
        foreach (var (table, row) in Tables)
            foreach (var name in Names(row))
                $$"""{"{{table}}":[{"{{name}}":null}]}""".Read(Sample.Day);
        $$"""{{{string.Join(",", Names("$").Select(name => $"\"{name}\":null"))}}}""".Read(Sample.Day);
    }

    [Fact]
    public void Every_property_that_is_read_is_in_the_schema()
    {
        foreach (var (table, row) in Tables)
            Assert.Equal(Names(row), Known($$"""{"{{table}}":[{"?":1}]}"""));
        Assert.Equal(Names("$"), Known("""{"?":1}"""));
        Assert.Equal(Names("split"), Known("""{"deals":[{"splits":[{"?":1}]}]}"""));
        Assert.Equal(Names("fiscalCalendar"), Known("""{"fiscalCalendar":{"?":1}}"""));
        Assert.Equal(Names("period"), Known("""{"fiscalCalendar":{"periods":[{"?":1}]}}"""));
    }

    [Fact]
    public void Every_property_is_described()
    {
        foreach (var (name, properties) in s_schema.Objects)
            foreach (var property in properties)
                Assert.True(property.Value!["description"] is not null, $"{name}.{property.Key} has no description");
    }

    [Fact]
    public void Every_object_allows_no_other_properties()
    {
        foreach (var one in s_schema.Root["$defs"]!.AsObject().Select(one => one.Value!).Append(s_schema.Root)
            .Where(one => one["properties"] is not null))
            Assert.False(one["additionalProperties"]!.GetValue<bool>());
    }

    private static IEnumerable<(string Table, string Row)> Tables =>
        from table in s_schema.Root["properties"]!.AsObject()
        where table.Value!["items"] is not null
        select (table.Key, table.Value["items"]!["$ref"]!.GetValue<string>().Split('/')[^1]);

    private static IEnumerable<string> Names(string row) =>
        s_schema.Objects.Single(one => one.Name == row).Properties.Select(property => property.Key);

    private static string[] Known(string json) => json.Refusal().Split("known are ")[1].Split(", ");
}
