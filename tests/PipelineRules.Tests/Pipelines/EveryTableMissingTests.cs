using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Pipelines;

public sealed class EveryTableMissingTests
{
    public static TheoryData<string, Func<FactSet, FactSet>> Tables => new()
    {
        { "rates", facts => facts with { Rates = null } },
        { "customers", facts => facts with { Customers = null } },
        { "goals", facts => facts with { Goals = null } },
        { "stakeholders", facts => facts with { Stakeholders = null } },
        { "priorities", facts => facts with { Priorities = null } },
        { "validations", facts => facts with { Validations = null } },
        { "closeDateChanges", facts => facts with { CloseDateChanges = null } },
        { "quotas", facts => facts with { Quotas = null } },
        { "team", facts => facts with { Team = null } },
        { "waivers", facts => facts with { Waivers = null } },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void No_deal_is_lost_without_a_table(string table, Func<FactSet, FactSet> without)
    {
        var assessment = new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(without(Some.Facts)));
        Assert.True(assessment.Deals.Count == 1 && CoverageTable.Create(assessment).Rows.Count > 0, table);
    }

    [Fact]
    public void Without_deals_there_is_nothing_to_say() =>
        Assert.Empty(CoverageTable.Create(new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(Some.Facts with { Deals = null }))).Rows);

    [Fact]
    public void Without_anything_nothing_breaks() => Assert.Empty(Pipeline.From(new FactSet(Some.Day)).Deals);

    [Fact]
    public void Ten_thousand_statements_on_one_priority_are_heard()
    {
        var words = Enumerable.Range(0, 10_000).Select(i => Some.Word($"S-{i % 700}", Some.Day.PlusDays(-i % 80))).ToArray();
        var people = Enumerable.Range(0, 700).Select(i => new Stakeholder($"S-{i}", "C-1")).ToArray();
        Assert.Equal(700, (Some.Facts.WithStatements(words) with { Stakeholders = people }).Context().Priority!.LatestStatements.Count);
    }
}
