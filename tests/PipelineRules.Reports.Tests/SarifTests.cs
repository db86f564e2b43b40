using System.Text;
using System.Text.Json;
using PipelineRules.Facts;
using PipelineRules.Reports.Sarif;

namespace PipelineRules.Reports.Tests;

public sealed class SarifTests
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    private static JsonElement Log(FactSet facts, DealPositions places, Uri? pages = null, Rulebook? rulebook = null)
    {
        using var log = new MemoryStream();
        SarifReport.Write(log, Quarter.Of(facts, rulebook), places, pages);
        return JsonDocument.Parse(log.ToArray()).RootElement;
    }

    private static JsonElement[] Rules(JsonElement log) =>
        [.. log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    private static JsonElement Run => Log(Quarter.Facts, Places).GetProperty("runs")[0];

    private static DealPositions Places
    {
        get
        {
            using var file = File.OpenRead(Quarter.Path);
            return DealPositions.In(file);
        }
    }

    [Fact]
    public void It_is_a_log_of_version_2_1_0_with_one_run()
    {
        var log = Log(Quarter.Facts, DealPositions.None);
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal(1, log.GetProperty("runs").GetArrayLength());
    }

    [Fact]
    public void The_driver_has_rules_with_unique_ids_that_say_what_they_ask()
    {
        var rules = Rules(Log(Quarter.Facts, DealPositions.None));
        Assert.Equal(rules.Length, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(rules, rule => Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString() ?? ""));
    }

    [Fact]
    public void Help_leads_to_the_page_that_every_built_in_rule_has() => Assert.All(Rules(Log(Quarter.Facts, DealPositions.None)), rule =>
    {
        var help = new Uri(rule.GetProperty("helpUri").GetString() ?? "");
        Assert.EndsWith($"/docs/rules/{rule.GetProperty("id").GetString()}.md", help.AbsoluteUri, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Quarter.Docs, "rules", Path.GetFileName(help.LocalPath))), $"{help} is not among the docs");
    });

    [Fact]
    public void A_rule_from_outside_has_no_help_of_ours() =>
        Assert.False(
            Rules(Log(Quarter.Facts, DealPositions.None, rulebook: Rulebook.BuiltIn.With(new BudgetIsApproved())))[^1].TryGetProperty(
                "helpUri", out _));

    [Fact]
    public void Help_leads_to_a_rules_page_where_the_pages_are_known()
    {
        var rules =
            Rules(Log(
                Quarter.Facts, DealPositions.None, new Uri("https://docs.example/rules/"), Rulebook.BuiltIn.With(new BudgetIsApproved())));
        Assert.All(
            rules, rule =>
                Assert.Equal(
                    $"https://docs.example/rules/{rule.GetProperty("id").GetString()}.md", rule.GetProperty("helpUri").GetString()));
    }

    [Fact]
    public void Every_no_and_unknown_is_a_result()
    {
        var open =
            Quarter.Report.Assessment.Deals
                .Sum(deal => deal.Findings.Count(finding => finding.Answer is AnswerKind.No or AnswerKind.Unknown));
        Assert.Equal(open, Run.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Every_result_has_what_the_format_asks_for()
    {
        var rules = Run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(Run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Equal(
                result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), Levels);
            Assert.Equal("fail", result.GetProperty("kind").GetString());
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString() ?? "");
            Assert.Equal(JsonValueKind.Array, result.GetProperty("locations").ValueKind);
        });
    }

    [Fact]
    public void A_result_stands_where_the_id_of_its_deal_stands_in_the_file()
    {
        var lines = File.ReadAllLines(Quarter.Path);
        Assert.All(Run.GetProperty("results").EnumerateArray(), result =>
        {
            var (place, deal) =
                (result.GetProperty("locations")[0].GetProperty("physicalLocation"),
                    result.GetProperty("message").GetProperty("text").GetString()?.Split(' ')[0]);
            var region = place.GetProperty("region");
            Assert.StartsWith(
                $"\"{deal}\"", lines[region.GetProperty("startLine").GetInt32() - 1][(region.GetProperty("startColumn").GetInt32() - 1)..],
                StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_waiver_suppresses_its_result() =>
        Assert.Contains(
            Run.GetProperty("results").EnumerateArray(),
            result => result.TryGetProperty("suppressions", out var waived) && waived[0].GetProperty("kind").GetString() == "external");

    [Theory, InlineData(0), InlineData(70_000)]
    public void Places_are_right_behind_marks_wide_letters_and_the_end_of_a_buffer(int padding)
    {
        var text =
            $"\uFEFF{{\"asOf\":\"{new string('x', padding)}\",\n \"deals\":[{{\"name\":\"Łódź 🚢\",\"id\":\"D-1\"}},\r\n  "
                + $"{{\"id\":\"D-2\",\"splits\":[{{\"id\":\"D-9\"}}]}}]}}";
        var places = DealPositions.In(new Trickle(Encoding.UTF8.GetBytes(text), padding > 0 ? 4_096 : 1));
        Assert.Equal((new FactPosition(2, 34), new FactPosition(3, 9), null), (places.Of("D-1"), places.Of("D-2"), places.Of("D-9")));
    }

    [Fact]
    public void Of_several_places_of_one_deal_the_first_counts() => Assert.Equal(
        new FactPosition(2, 1, "a.csv"),
        DealPositions.From([new("D-1", new(2, 1, "a.csv")), new("D-1", new(3, 1, "b.csv"))]).Of("D-1"));

    [Theory]
    [InlineData("exports/our deals.csv", "exports/our%20deals.csv")]
    [InlineData("Geschäfte #1 50%.csv", "Gesch%C3%A4fte%20%231%2050%25.csv")]
    [InlineData("export-10:30.csv", "export-10%3A30.csv")]
    [InlineData("https://crm.example/export.csv", "https://crm.example/export.csv")]
    public void A_place_in_another_file_than_the_source_names_it_escaped(string file, string address)
    {
        var places =
            DealPositions.From(
                Quarter.Report.Assessment.Deals.Select(deal => KeyValuePair.Create(deal.Deal.Id, new FactPosition(2, 7, file))));
        var result = Log(Quarter.Facts, places).GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal(
            address,
            result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri")
                .GetString());
    }

    [Fact]
    public void Without_places_a_result_names_the_file_alone() => Assert.All(
        Log(Quarter.Facts, DealPositions.None).GetProperty("runs")[0].GetProperty("results").EnumerateArray(),
        result => Assert.False(result.GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _)));
}
