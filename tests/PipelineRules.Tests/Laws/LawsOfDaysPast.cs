using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Tests.Laws;

/// <summary>What is said as of a day before the facts were recorded.</summary>
public sealed class LawsOfDaysPast
{
    private const string Cases = "PIPELINE_RULES_CASES";

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable(Cases), out var count) ? count : 10_000;

    [Fact]
    public void What_happens_after_a_day_changes_nothing_that_is_said_as_of_it() => Check((any, seed) =>
    {
        var (recorded, changed) = (LaterEvents.Recorded(any, seed), LaterEvents.Of(LaterEvents.Recorded(any, seed), seed));
        return Said(recorded) == Said(changed);
    });

    [Fact]
    public void What_was_recorded_later_never_says_otherwise_than_what_was_recorded_on_the_day() => Check((any, seed) =>
    {
        var then = LaterEvents.Known(any);
        var (before, after) = (Assessed(then), Assessed(LaterEvents.Edited(then, seed)));
        return after.All(
            one => one.Value is not (AnswerKind.Yes or AnswerKind.No) || !before.TryGetValue(one.Key, out var said) || said == one.Value);
    });

    private static void Check(Func<FactSet, int, bool> holds) => FsCheck.Fluent.Prop.ForAll(
        Testing.Pipelines.Facts(), Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), holds)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(Count));

    private static string Said(FactSet facts)
    {
        var pipeline = Pipeline.From(facts);
        var assessment = new Evaluator(Rulebook.BuiltIn).Assess(pipeline);
        return string.Join("\n", [.. assessment.Reasons(), .. pipeline.Problems.Select(problem => problem.ToString())]);
    }

    private static Dictionary<(string Deal, string Rule), AnswerKind> Assessed(FactSet facts) =>
        new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(facts)).Deals
            .SelectMany(deal => deal.Findings.Select(finding => ((deal.Deal.Id, finding.Rule.Name), finding.Answer)))
            .ToDictionary(one => one.Item1, one => one.Answer);
}
