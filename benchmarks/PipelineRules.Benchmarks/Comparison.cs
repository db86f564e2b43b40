using PipelineRules.Benchmarks.Engines;
using PipelineRules.Benchmarks.HandWritten;
using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Benchmarks.Measuring;
using PipelineRules.Benchmarks.RulesEngines;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks;

/// <summary>The evaluator beside the hand-written loop, RulesEngine and, where it restores, NRules, over the same linked deals.</summary>
internal sealed class Comparison(int deals)
{
    private const string Loop = "hand-written loop";

    private const string LoopCoverage = "hand-written loop, with coverage";

    private const string OneCore = "evaluator, one core";

    private const string TwoCores = "evaluator, two cores";

    private const string Link = "linking (Pipeline.From)";

    private const int MostForEngines = 10_000;

    private static readonly Evaluator s_evaluator = new(Rulebook.BuiltIn);

    private static readonly RulesEngineRun s_rulesEngine = new();

    private readonly FactSet _facts = GeneratedFacts.Of(deals);

    public void Print(TextWriter to)
    {
        var pipeline = Pipeline.From(_facts);
        MustAgree(pipeline);
        Contender[] contenders = [.. Ours(pipeline), .. IsForEngines(deals) ? Engines(pipeline) : []];
        var contest = new Contest(contenders, Rounds, times: Math.Max(1, 100_000 / deals));
        foreach (var one in contest.Contenders)
            Print(to, one, contest);
        to.WriteLine(
            $"\nOn the wall, two cores are {contest.RatioOnTheWall(OneCore, TwoCores):F2} times as fast as one over {deals:N0} deals.\n");
    }

    /// <summary>Runs what is timed at some sizes over few deals until it is compiled for good.</summary>
    public static void WarmUp(IReadOnlyList<int> sizes)
    {
        var few = new Comparison(2_000);
        var pipeline = Pipeline.From(few._facts);
        Contender[] contenders = [.. few.Ours(pipeline), .. sizes.Any(IsForEngines) ? few.Engines(pipeline) : []];
        Warm.Up(contenders.Select(contender => (Action)(() => contender.Run())));
    }

    public static void PrintHead(TextWriter to) => to.WriteLine(
        "| deals | what | ns a deal | ratio | to | bytes a deal |\n| ---: | --- | ---: | ---: | --- | ---: |");

    private int Rounds => deals >= 1_000_000 ? 3 : 7;

    private static bool IsForEngines(int deals) => deals <= MostForEngines;

    private static string WithCoverage(string name) => $"{name}, with coverage";

    private Contender[] Ours(Pipeline pipeline) =>
    [
        new(Loop, Loop, () => StraightLoop.Assess(pipeline)),
        new(OneCore, Loop, () => s_evaluator.Assess(pipeline, cores: 1)),
        new(TwoCores, Loop, () => s_evaluator.Assess(pipeline, cores: 2)),
        new(LoopCoverage, LoopCoverage, () => StraightCoverage.Of(pipeline, StraightLoop.Assess(pipeline).Stances)),
        new(WithCoverage(OneCore), LoopCoverage, () => CoverageTable.Create(s_evaluator.Assess(pipeline, cores: 1))),
        new(Link, Loop, () => Pipeline.From(_facts)),
    ];

    private Contender[] Engines(Pipeline pipeline) =>
    [
        new("Microsoft RulesEngine", OneCore, () => s_rulesEngine.Assess(pipeline)),
        .. SessionContender.Over(_facts, WithCoverage(OneCore)),
    ];

    private void MustAgree(Pipeline pipeline)
    {
        var (assessment, byHand) = (s_evaluator.Assess(pipeline, cores: 2), StraightLoop.Assess(pipeline));
        var verdicts = Verdicts.Of(assessment);
        verdicts.MustEqual(byHand, "the hand-written loop");
        verdicts.MustBeVaried();
        SameCoverage.Must(CoverageTable.Create(assessment), StraightCoverage.Of(pipeline, byHand.Stances));
        if (!IsForEngines(deals))
            return;
        RulesEngineRun.Comparable(byHand).MustEqual(s_rulesEngine.Assess(pipeline), "RulesEngine");
        SessionContender.MustAgree(_facts, verdicts);
    }

    private void Print(TextWriter to, Contender one, Contest contest) => to.WriteLine(
        $"| {deals:N0} | {one.Name} | {contest.Nanoseconds(one.Name) / deals:N0} | {contest.Ratio(one.Name, one.Against):F2} | "
            + $"{one.Against} | {contest.Bytes(one.Name) / deals:N0} |");
}
