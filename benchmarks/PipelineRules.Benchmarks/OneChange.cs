using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Benchmarks.Measuring;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Benchmarks;

/// <summary>Single changes of a live pipeline, each to one fact of the first so many.</summary>
/// <param name="live">What is changed.</param>
/// <param name="facts">The facts that it began with.</param>
/// <param name="among">How many facts of a table to pick from.</param>
internal sealed class OneChange(LivePipeline live, FactSet facts, int among)
{
    private static readonly Evaluator s_evaluator = new(Rulebook.BuiltIn);

    private readonly Random _random = new(26);

    public Contender[] Contenders =>
    [
        new("a deal's close date", "", Moved),
        new("a deal's close date, and its 35 questions", "", () => Moved().Affected.Select(s_evaluator.Assess).ToArray()),
        new("a deal comes, and goes", "", () => (live.Put(Any(facts.Deals) with { Id = "new" }), live.Remove(new Deal("new")))),
        new("a move goes, and comes back", "",
        () => Any(facts.CloseDateChanges) is var move ? (live.Remove(move), live.Add(move)) : default),
        new("a stakeholder's word goes, and comes back", "",
        () => Any(facts.Validations) is var word ? (live.Remove(word), live.Add(word)) : default),
        new("a priority's rank", "", () => live.Put(Any(facts.Priorities) with { Rank = 1 + _random.Next(5) })),
        new("a stakeholder leaves", "",
        () => live.Put(Any(facts.Stakeholders) with { LeftOn = GeneratedFacts.Day.PlusDays(-_random.Next(9)) })),
    ];

    private LiveChange Moved() => live.Put(Any(facts.Deals) with { CloseDate = GeneratedFacts.Day.PlusDays(_random.Next(300)) });

    private T Any<T>(IReadOnlyList<T>? rows) =>
        rows is { Count: > 0 } ? rows[_random.Next(Math.Min(among, rows.Count))] : throw new ArgumentException("no rows", nameof(rows));
}
