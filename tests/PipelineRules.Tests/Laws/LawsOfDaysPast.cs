using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PipelineRules.Assessments;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.Json;

namespace PipelineRules.Tests.Laws;

/// <summary>What is said as of a day before the facts were recorded.</summary>
public sealed class LawsOfDaysPast
{
    private const string Cases = "PIPELINE_RULES_CASES";

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable(Cases), out var count) ? count : 10_000;

    [Fact]
    public void What_happens_after_a_day_changes_nothing_that_is_said_as_of_it() => Check((any, seed) =>
    {
        var recorded = LaterEvents.Recorded(any, seed);
        Assert.Equal(Said(recorded), Said(LaterEvents.Of(recorded, seed)));
    });

    [Fact]
    public void What_was_recorded_later_never_says_otherwise_than_what_was_recorded_on_the_day() => Check((any, seed) =>
    {
        var then = LaterEvents.Known(any, seed);
        var said = Assessed(then).DistinctBy(one => (one.Deal.Deal.Id, one.Finding.Rule.Name))
            .ToDictionary(one => (one.Deal.Deal.Id, one.Finding.Rule.Name), one => one.Finding);
        foreach (var (deal, finding) in Assessed(LaterEvents.Edited(then, seed)))
            if (finding.Answer is AnswerKind.Yes or AnswerKind.No && said.TryGetValue((deal.Deal.Id, finding.Rule.Name), out var before)
                && before.Answer != finding.Answer)
                Assert.Fail($"{deal.Deal.Id}: {before}: {before.Reason} became {finding}: {finding.Reason}");
    });

    private static void Check(Action<FactSet, int> holds) => FsCheck.Fluent.Prop.ForAll(
        Few(), Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), holds)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(Count));

    // Many small cases find more than some large ones.
    private static Arbitrary<FactSet> Few()
    {
        var any = Testing.Pipelines.Facts();
        return Arb.From(any.Generator.Select(Few), facts => any.Shrinker(facts));
    }

    private static FactSet Few(FactSet facts) => facts with
    {
        Deals = facts.Deals?.Take(4).ToArray(),
        Validations = facts.Validations?.Take(9).ToArray(),
        Quotas = null,
        Team = null,
    };

    private static string[] Said(FactSet facts)
    {
        var pipeline = Pipeline.From(facts);
        var assessment = new Evaluator(Rulebook.BuiltIn).Assess(pipeline);
        return
        [
            .. assessment.Verdicts(), .. assessment.Reasons(), .. pipeline.Deals.Select(ContextSummaries.Said),
            .. CoverageTable.Create(assessment).Lines(), .. pipeline.Problems.Select(problem => problem.ToString()), Results(assessment),
        ];
    }

    private static string Results(Assessment assessment)
    {
        using var results = new MemoryStream();
        ResultsFile.Write(
            results, assessment, CoverageTable.Create(assessment), CoverageTable.Create(assessment, CoverageBasis.CustomerDate));
        return Encoding.UTF8.GetString(results.ToArray());
    }

    private static IEnumerable<(DealAssessment Deal, Finding Finding)> Assessed(FactSet facts) =>
        new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(facts), 1).Deals
            .SelectMany(deal => deal.Findings.Select(finding => (deal, finding)));
}
