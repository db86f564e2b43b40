using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Benchmarks.Measuring;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Benchmarks;

/// <summary>One change of every kind to a live pipeline of one size, each to a deal or a customer picked from all of them.</summary>
internal sealed class LiveContest
{
    private const int Times = 2_000;

    private readonly int _deals;

    private readonly FactSet _facts;

    private readonly LivePipeline _live;

    private readonly Random _random = new(26);

    public LiveContest(int deals)
    {
        (_deals, _facts) = (deals, GeneratedFacts.Of(deals));
        _live = LivePipeline.From(_facts);
        Contenders = OneChange();
    }

    public Contender[] Contenders { get; }

    public static void PrintHead(TextWriter to) => to.WriteLine("| deals | one change | microseconds | bytes |\n| ---: | --- | ---: | ---: |");

    public void Print(TextWriter to)
    {
        var contest = new Contest(Contenders, rounds: 5, Times);
        foreach (var one in Contenders)
            to.WriteLine($"| {_deals:N0} | {one.Name} | {contest.Nanoseconds(one.Name) / 1000:F1} | {contest.Bytes(one.Name):N0} |");
        var all = new Contest(AllDeals(), rounds: 3, Math.Max(1, 20_000 / _deals));
        foreach (var one in all.Contenders)
            to.WriteLine($"| {_deals:N0} | {one.Name}, a deal | {all.Nanoseconds(one.Name) / 1000 / _deals:F2} | {all.Bytes(one.Name) / _deals:N0} |");
    }

    private Contender[] OneChange() =>
    [
        new("a deal's close date", "", () => _live.Put(Any(_facts.Deals) is var deal && _live.Find(deal.Id)?.CloseDate == deal.CloseDate ? Later(deal) : deal)),
        new("a deal comes and goes", "", () => (_live.Put(Any(_facts.Deals) with { Id = "new" }), _live.Remove(new Deal("new")))),
        new("a move comes and goes", "", () => Any(_facts.CloseDateChanges) is var move ? (_live.Remove(move), _live.Add(move)) : default),
        new("a stakeholder's word comes and goes", "", () => Any(_facts.Validations) is var word ? (_live.Remove(word), _live.Add(word)) : default),
        new("a priority's rank", "", () => _live.Put(Any(_facts.Priorities) with { Rank = 1 + _random.Next(5) })),
        new("a stakeholder leaves", "", () => _live.Put(Any(_facts.Stakeholders) with { LeftOn = GeneratedFacts.Day.PlusDays(-_random.Next(9)) })),
    ];

    private Contender[] AllDeals() =>
    [
        new("moving the day", "", () => _live.MoveTo(_live.AsOfDay.PlusDays(1))),
        new("linking all facts live", "", () => LivePipeline.From(_facts)),
        new("linking all facts (Pipeline.From)", "", () => Pipeline.From(_facts)),
    ];

    private static Deal Later(Deal deal) => deal with { CloseDate = deal.CloseDate?.PlusDays(7) };

    private T Any<T>(IReadOnlyList<T>? rows) => rows is { Count: > 0 } ? rows[_random.Next(rows.Count)] : throw new ArgumentException("no rows", nameof(rows));
}
