using FsCheck.Fluent;
using FsCheck.Xunit;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Testing.Tests;

public sealed class PipelinesTests
{
    private static readonly Pipeline[] s_sample = [.. Pipelines.Arbitrary().Generator.Sample(50, 200)];

    [Property(Arbitrary = [typeof(Pipelines)])]
    public void A_property_takes_a_pipeline(Pipeline any) => Assert.InRange(any.Deals.Count, 0, 24);

    [Property(Arbitrary = [typeof(Pipelines)])]
    public void A_failing_pipeline_is_shrunk_to_fewer_facts(FactSet any) =>
        Assert.All(Pipelines.Facts().Shrinker(any), fewer => Assert.True(Rows(fewer) < Rows(any)));

    [Fact]
    public void Deals_of_every_stance_are_among_them() => Assert.Equal(
        [Stance.Reactive, Stance.Unproven, Stance.Proactive],
        s_sample.SelectMany(pipeline => new Evaluator(Rulebook.BuiltIn).Assess(pipeline).Deals).Select(deal => deal.Stance).Distinct()
            .Order());

    [Fact]
    public void One_deal_in_twenty_or_more_is_proactive()
    {
        var stances = Pipelines.Arbitrary().Generator.Sample(50, 400)
            .SelectMany(pipeline => new Evaluator(Rulebook.BuiltIn).Assess(pipeline).Deals).Select(deal => deal.Stance).ToArray();
        var proactive = stances.Count(stance => stance == Stance.Proactive);
        Assert.True(20 * proactive >= stances.Length, $"{proactive} of {stances.Length} deals are proactive");
    }

    [Fact]
    public void Every_answer_of_every_built_in_rule_is_among_them() => Assert.All(
        Rulebook.BuiltIn.Rules,
        rule => Assert.True(Kinds(rule.Rule).Count() > 1, $"{rule} says only {string.Join(", ", Kinds(rule.Rule))}"));

    [Fact]
    public void Bad_data_is_among_them() => Assert.Subset(
        s_sample.SelectMany(pipeline => pipeline.Problems).Select(problem => problem.Code).ToHashSet(),
        new HashSet<string> {
            ProblemCodes.DanglingId, ProblemCodes.WrongCustomer, ProblemCodes.BadSplits, ProblemCodes.NoRate,
            ProblemCodes.ClosedWithoutDay });

    [Fact]
    public void Histories_that_start_late_are_among_them() => Assert.Equal(
        [false, true],
        s_sample.SelectMany(pipeline => pipeline.Deals).Where(deal => deal.Movement.Known).Select(deal => deal.Movement.Since is not null)
            .Distinct().Order());

    [Fact]
    public void Fields_come_missing_empty_and_of_every_type()
    {
        var texts = Pipelines.With("budget").Generator.Sample(50, 50).SelectMany(facts => facts.Deals ?? [])
            .Select(deal => deal.Attributes is { } fields && fields.Fields.TryGetValue("budget", out var text) ? text : null).ToHashSet();
        Assert.Superset(new HashSet<string?> { null, "", "true", "12.5", "2027-01-31", "n/a" }, texts);
    }

    private static IEnumerable<AnswerKind> Kinds(DealRule rule) =>
        s_sample.SelectMany(pipeline => pipeline.Deals).Select(deal => rule.Evaluate(deal).Kind).Distinct();

    private static int Rows(FactSet facts) =>
        FactTables.All.Sum(table => table.Accept(new RowCount(facts))) + (facts.HistoryFrom is null ? 0 : 1) + (facts.RecordedOn is null
            ? 0 : 1);

    private sealed class RowCount(FactSet facts) : IFactTableVisitor<int>
    {
        public int Visit<TFact>(TypedTable<TFact> table) where TFact : class => table.Get(facts)?.Count ?? 0;
    }
}
