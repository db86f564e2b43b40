using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Benchmarks.Measuring;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.NRules;
using PipelineRules.Pipelines;

namespace PipelineRules.Benchmarks.Engines;

/// <summary>The evaluator beside an NRules session, over the same linked deals: all of them, and one that changes.</summary>
internal sealed class EnginesContest(int deals)
{
    private const string Evaluated = "evaluator with coverage, one core";

    private const string Followed = "evaluator and LiveCoverage";

    private const int Times = 200;

    private static readonly Evaluator s_evaluator = new(Rulebook.BuiltIn);

    private static readonly PipelineSessionFactory s_factory = Rulebook.BuiltIn.CompileForNRules();

    private readonly FactSet _facts = GeneratedFacts.Of(deals);

    public static void PrintHead(TextWriter to) => to.WriteLine(
        "| deals | what | microseconds | ratio | to | bytes |\n| ---: | --- | ---: | ---: | --- | ---: |");

    public static void WarmUp()
    {
        var few = new EnginesContest(1_000);
        Warm.Up(few.Whole().Concat(few.OneDeal()).Select(contender => (Action)(() => contender.Run())));
    }

    public void Print(TextWriter to)
    {
        MustAgree();
        Print(to, new Contest(Whole(), rounds: 5, Math.Max(1, 10_000 / deals)), "a deal", deals);
        Print(to, new Contest(OneDeal(), rounds: 5, Times), "one changed deal", 1);
    }

    private Contender[] Whole()
    {
        var (pipeline, live) = (Pipeline.From(_facts), LivePipeline.From(_facts));
        return
        [
            new(Evaluated, Evaluated, () => CoverageTable.Create(s_evaluator.Assess(pipeline, cores: 1))),
            new("evaluator with coverage, linking included", Evaluated,
            () => CoverageTable.Create(s_evaluator.Assess(Pipeline.From(_facts), cores: 1))),
            new("NRules session", Evaluated, () => s_factory.CreateSession(live)),
        ];
    }

    private Contender[] OneDeal()
    {
        var (followed, session) = (new FollowedDeals(_facts), s_factory.CreateSession(LivePipeline.From(_facts)));
        var (one, other) = (new MovingDeals(_facts), new MovingDeals(_facts));
        return
        [
            new(Followed, Followed, () => followed.Put(one.Next())),
            new("NRules session", Followed, () => session.Change(pipeline => pipeline.Put(other.Next()))),
        ];
    }

    private void MustAgree()
    {
        var (judged, session) = (s_evaluator.Assess(Pipeline.From(_facts)), s_factory.CreateSession(LivePipeline.From(_facts)));
        if (!CoverageTable.Create(judged).Rows.SequenceEqual(session.Coverage)
            || !judged.Deals.Select(deal => deal.Stance).SequenceEqual(session.Assess().Deals.Select(deal => deal.Stance)))
            throw new InvalidOperationException("the engines do not agree");
    }

    private void Print(TextWriter to, Contest contest, string what, int per)
    {
        foreach (var one in contest.Contenders)
            to.WriteLine(
                $"| {deals:N0} | {what}: {one.Name} | {contest.Nanoseconds(one.Name) / 1000 / per:F2} | "
                    + $"{contest.Ratio(one.Name, one.Against):F1} | {one.Against} | {contest.Bytes(one.Name) / per:N0} |");
    }
}
