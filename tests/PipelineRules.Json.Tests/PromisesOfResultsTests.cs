using System.Text;
using System.Text.Json.Nodes;
using PipelineRules.Facts;

namespace PipelineRules.Json.Tests;

/// <summary>What <c>docs/problems.md</c> promises of what results leave out.</summary>
public sealed class PromisesOfResultsTests
{
    private static readonly FactSet s_customer =
        new(Sample.Day, "EUR", Customers: [new("C-1")], Priorities: [new("P-1", "C-1", "Claims")]);

    [Fact]
    public void Repairs_left_out_where_there_are_too_many_open_deals()
    {
        Assert.Null(LeftOut(Results(Deals(10_000, customer: null))));
        var results = Results(Deals(10_001, customer: null));
        Assert.Equal(
            "the repairs of deals are not looked for: there are 10,001 open deals, and up to 10,000 they are", LeftOut(results));
        Assert.Null(results["plans"]);
        Assert.All(results["deals"]!.AsArray(), deal => Assert.Null(deal!["repair"]));
    }

    [Fact]
    public void Repairs_left_out_where_too_many_facts_would_be_judged_again()
    {
        var statements = Enumerable.Range(0, 1_000).Select(_ => new Validation("P-1", "S-1", Sample.Day)).ToArray();
        var few = Deals(5, "C-1") with { Validations = statements };
        Assert.Null(LeftOut(Results(few)));
        Assert.NotNull(Results(few)["deals"]![0]!["repair"]);
        var results = Results(Deals(400, "C-1") with { Validations = statements });
        Assert.Equal(
            "the repairs of deals are not looked for: 400,800 facts would have to be judged again, and up to 400,000 they are",
            LeftOut(results));
        Assert.Null(results["deals"]![0]!["repair"]);
    }

    private static FactSet Deals(int count, string? customer) =>
        s_customer with { Deals = [.. Enumerable.Range(0, count).Select(row => new Deal($"D-{row}", customer))] };

    private static string? LeftOut(JsonNode results) => (string?)results["problems"]!.AsArray()
        .SingleOrDefault(problem => (string?)problem!["code"] == ProblemCodes.RepairsLeftOut)?["message"];

    private static JsonNode Results(FactSet facts)
    {
        using var written = new MemoryStream();
        ResultsFile.Write(written, new Evaluator(Rulebook.BuiltIn).Assess(facts), WrittenAnswers.NoAndUnknown);
        return JsonNode.Parse(Encoding.UTF8.GetString(written.ToArray())) ?? throw new InvalidOperationException("no results");
    }
}
