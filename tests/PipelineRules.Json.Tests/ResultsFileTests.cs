using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using PipelineRules.Calendars;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Json.Tests;

[Properties(Arbitrary = [typeof(AnyFacts)], MaxTest = 100)]
public sealed class ResultsFileTests
{
    private static readonly Schema s_schema = Schema.Named("results.schema.json").Strict();
    private static readonly Assessment s_assessment = Assess(Sample.Complete.Read());
    private static readonly JsonNode s_results = JsonNode.Parse(Written(s_assessment))!;
    private static readonly JsonNode s_deal = s_results["deals"]![0]!;

    [Fact]
    public void The_results_have_the_names_of_the_contract()
    {
        Assert.Equal(["notices", "asOf", "rulebook", "policy", "deals", "coverage", "plans", "problems", "rules"], Names(s_results));
        Assert.Equal(["name", "version", "rules"], Names(s_results["rulebook"]!));
        Assert.Equal(
            ["id", "name", "customer", "customerName", "owner", "amount", "currency", "category", "closeDate", "mustHaveDate",
                "latestSignatureDate", "forecast", "stance", "heldDownBy", "answers", "movement", "chain", "repair"],
            Names(s_deal));
        Assert.Equal(["rule", "answer", "cap", "reason", "ask", "askOf", "waived"], Names(s_deal["answers"]![0]!));
        Assert.Equal(
            ["known", "pushes", "sellerDriven", "sellerDrivenAcrossQuarters", "customerDriven", "pulls", "netDriftDays",
            "originalCloseDate", "since",
                "counting", "countingAcrossQuarters", "countingOutsideCalendar", "wiped", "slate", "lowerBound", "gaps", "inherited",
                "inheritedFrom"],
            Names(s_deal["movement"]!));
        Assert.Equal(["any", "calendarMonth", "fiscalQuarter"], Names(s_deal["movement"]!["pushes"]!));
        Assert.Equal(["code", "table", "fact", "property", "message"], Names(s_results["problems"]![0]!));
    }

    [Fact]
    public void A_row_of_coverage_has_the_names_of_the_contract() => Assert.Equal(
        ["by", "who", "period", "basis", "currency", "deals", "quota", "won", "lost", "toGo", "open", "proactive", "unproven", "reactive",
            "coverage", "toGoCoverage", "proactiveCoverage", "proactiveToGoCoverage", "state", "band", "excess", "amountTo2X",
            "amountTo3X"],
        Names(s_results["coverage"]![0]!));

    [Fact]
    public void The_day_the_rulebook_and_the_policy_are_told()
    {
        Assert.Equal("2026-11-02", Text(s_results["asOf"]));
        Assert.Equal(Rulebook.BuiltIn.Rules.Select(rule => rule.Name), s_results["rulebook"]!["rules"]!.AsArray().Select(Text));
        Assert.Equal(Policy.Default, PolicyFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(s_results["policy"]!.ToJsonString()))));
    }

    [Fact]
    public void A_deal_is_told_as_it_was_assessed()
    {
        var deal = s_assessment.Deals[0];
        Assert.Equal(
            ["D-1", "Claims platform", "C-1", "Contoso", "R-1", "USD", "commit", "2027-01-20", "2027-03-15", "2027-01-22",
            Camel(deal.Stance)],
            new[] {
                "id", "name", "customer", "customerName", "owner", "currency", "category", "closeDate", "mustHaveDate",
                "latestSignatureDate", "stance" }.Select(name => Text(s_deal[name])));
        Assert.Equal((250_000.50m, true), (s_deal["amount"]!.GetValue<decimal>(), s_deal["forecast"]!.GetValue<bool>()));
        Assert.Equal(deal.HeldDownBy.Select(finding => finding.Rule.Name), s_deal["heldDownBy"]!.AsArray().Select(Text));
    }

    [Fact]
    public void Every_answer_is_told_as_it_was_given()
    {
        foreach (var (finding, answer) in s_assessment.Deals[0].Findings.Zip(s_deal["answers"]!.AsArray()))
            Assert.Equal(
                [finding.Rule.Name, Camel(finding.Answer), Camel(finding.Cap), finding.Reason.ToString(), finding.Question?.ToString(),
                finding.Question?.Addressee.ToString()],
                new[] { "rule", "answer", "cap", "reason", "ask", "askOf" }.Select(name => Text(answer![name])));
    }

    [Fact]
    public void A_waiver_that_works_is_told() => Assert.Equal(
        ["close-date-has-stayed-put"],
        s_deal["answers"]!.AsArray().Where(answer => answer!["waived"]!.GetValue<bool>()).Select(answer => Text(answer!["rule"])));

    [Fact]
    public void The_movement_is_told()
    {
        var movement = s_deal["movement"]!;
        Assert.Equal(
            """{"known":true,"pushes":{"any":1,"calendarMonth":1,"fiscalQuarter":0},"sellerDriven":1,"sellerDrivenAcrossQuarters":0,"customerDriven":0,"pulls":0,"netDriftDays":31,"originalCloseDate":"2026-12-20","since":null,"counting":0,"countingAcrossQuarters":0,"countingOutsideCalendar":0,"wiped":1,"slate":"2026-10-13","lowerBound":false,"gaps":[],"inherited":0,"inheritedFrom":[]}""",
            movement.ToJsonString());
    }

    [Fact]
    public void Unknown_movement_is_null_and_not_zero() => Assert.Equal(
        """{"known":false,"pushes":null,"sellerDriven":null,"sellerDrivenAcrossQuarters":null,"customerDriven":null,"pulls":null,"netDriftDays":null,"originalCloseDate":null,"since":null,"counting":null,"countingAcrossQuarters":null,"countingOutsideCalendar":null,"wiped":null,"slate":null,"lowerBound":false,"gaps":[],"inherited":0,"inheritedFrom":[]}""",
        JsonNode.Parse(Written(Assess(Sample.Complete.Read() with { CloseDateChanges = null })))!["deals"]![0]![
            "movement"]!.ToJsonString());

    [Fact]
    public void Movement_that_is_known_from_a_day_on_says_so()
    {
        var movement =
            JsonNode.Parse(Written(Assess(Sample.Complete.Read() with { HistoryFrom = Sample.Day })))!["deals"]![0]!["movement"]!;
        Assert.Equal(("2026-11-02", null, null), (Text(movement["since"]), movement["originalCloseDate"], movement["netDriftDays"]));
    }

    [Fact]
    public void What_is_missing_from_a_history_and_what_is_inherited_are_told()
    {
        var facts = Sample.Complete.Read();
        var (deal, moves) = (facts.Deals![0] with { ClosedOn = Sample.Day }, facts.CloseDateChanges!);
        var lost = deal with { Id = "D-9", Status = DealStatus.Lost, ClosedOn = deal.CreatedOn };
        var movement = JsonNode.Parse(Written(Assess(facts with
        {
            Deals = [deal, lost], HistoryFrom = Sample.Day, CloseDateChanges = [.. moves, moves[0] with { On = null }], Validations = [],
        })))!["deals"]![0]!["movement"]!;
        Assert.Equal(
            """{"lowerBound":true,"gaps":["startsLate","unreadable","openAndClosed"],"inherited":1,"inheritedFrom":["D-9"]}""",
            new JsonObject(
                new[] { "lowerBound", "gaps", "inherited", "inheritedFrom" }
                    .Select(name => KeyValuePair.Create(name, movement[name]?.DeepClone()))).ToJsonString());
    }

    [Fact]
    public void Coverage_is_told_by_quarter_on_each_basis()
    {
        var rows = CoverageTable.Create(s_assessment).Rows.Concat(CoverageTable.Create(s_assessment, CoverageBasis.CustomerDate).Rows);
        foreach (var (row, told) in rows.Zip(s_results["coverage"]!.AsArray()))
        {
            Assert.Equal(
                [Camel(row.By), row.Who, row.Period.ToString(), Camel(row.Basis), row.Currency, Camel(row.State),
                row.Band is { } band ? Camel(band) : null],
                new[] { "by", "who", "period", "basis", "currency", "state", "band" }.Select(name => Text(told![name])));
            Assert.Equal(
                [row.Quota, row.Sums.Won, row.Sums.Lost, row.ToGo, row.Sums.Open, row.Sums.Proactive, row.Sums.Unproven, row.Sums.Reactive,
                row.Coverage,
                    row.ToGoCoverage, row.ProactiveCoverage, row.ProactiveToGoCoverage, row.AmountToTarget, row.AmountToAmple,
                    row.Sums.Deals],
                new[]
                {
                    "quota", "won", "lost", "toGo", "open", "proactive", "unproven", "reactive", "coverage", "toGoCoverage",
                    "proactiveCoverage",
                    "proactiveToGoCoverage", "amountTo2X", "amountTo3X", "deals",
                }.Select(name => told![name]?.GetValue<decimal>()));
        }

        Assert.Equal(rows.Count(), s_results["coverage"]!.AsArray().Count);
    }

    [Fact]
    public void Only_the_tables_of_coverage_that_were_given_are_told()
    {
        var yearly = CoverageTable.Create(s_assessment, grain: FiscalGrain.Year);
        Assert.Equal(
            yearly.Rows.Select(row => row.Period.ToString()),
            JsonNode.Parse(Written(s_assessment, yearly))!["coverage"]!.AsArray().Select(row => Text(row!["period"])));
    }

    [Fact]
    public void Problems_are_told_once()
    {
        var expected =
            s_assessment.Problems.Concat(CoverageTable.Create(s_assessment).Problems).Distinct().Select(problem => problem.Message);
        Assert.Equal(expected, s_results["problems"]!.AsArray().Select(problem => Text(problem!["message"])));
    }

    [Fact]
    public void Deals_that_are_not_open_are_not_told() =>
        Assert.Equal(["D-1"], s_results["deals"]!.AsArray().Select(deal => Text(deal!["id"])));

    [Property]
    public void Results_of_any_facts_are_as_the_schema_says(FactSet facts) => Assert.Empty(s_schema.Flaws(Written(Assess(facts))));

    [Fact]
    public void Every_property_of_the_schema_is_described_and_always_there()
    {
        foreach (var (name, properties) in s_schema.Objects)
            foreach (var property in properties)
                Assert.True(property.Value!["description"] is not null, $"{name}.{property.Key} has no description");
        foreach (var one in s_schema.Root["$defs"]!.AsObject().Select(one => one.Value!).Append(s_schema.Root)
            .Where(one => one["properties"] is not null))
            Assert.Equal(Names(one["properties"]!), one["required"]!.AsArray().Select(Text));
    }

    [Fact]
    public void Many_deals_are_written_in_pieces()
    {
        var deals = Enumerable.Range(1, 300).Select(number => s_assessment.Pipeline.Facts.Deals![0] with { Id = $"D-{number}" });
        using var stream = new Measured();
        ResultsFile.Write(stream, Assess(s_assessment.Pipeline.Facts with { Deals = [.. deals] }));
        Assert.InRange(stream.Largest, 1, 100_000);
    }

    [Fact]
    public void Missing_arguments_are_named()
    {
        Assert.Throws<ArgumentNullException>("utf8", () => ResultsFile.Write(null!, s_assessment));
        Assert.Throws<ArgumentNullException>("assessment", () => ResultsFile.Write(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>("coverage", () => ResultsFile.Write(Stream.Null, s_assessment, null!));
    }

    private static Assessment Assess(FactSet facts) => new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(facts));

    private static string Written(Assessment assessment, params CoverageTable[] coverage)
    {
        using var stream = new MemoryStream();
        ResultsFile.Write(stream, assessment, coverage);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(property => property.Key);

    private static string? Text(JsonNode? node) => node?.GetValue<string>();

    private static string Camel<T>(T word) where T : struct, Enum => char.ToLowerInvariant($"{word}"[0]) + $"{word}"[1..];
}
