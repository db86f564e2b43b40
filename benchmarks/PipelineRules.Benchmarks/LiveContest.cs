using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Benchmarks.Measuring;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Benchmarks;

/// <summary>
/// A live pipeline of one size, and what one change of it costs: to any of its facts, and to the same hundred, which stay in the
/// processor's cache.
/// </summary>
internal sealed class LiveContest
{
    private const int Times = 2_000;

    private const int Few = 100;

    private readonly FactSet _facts;

    private readonly LivePipeline _live;

    private readonly int _deals;

    public LiveContest(int deals)
    {
        (_deals, _facts) = (deals, GeneratedFacts.Of(deals));
        _live = LivePipeline.From(_facts);
    }

    public static void PrintHead(TextWriter to) => to.WriteLine(
        "| deals | one change | microseconds | to the same hundred | bytes |\n| ---: | --- | ---: | ---: | ---: |");

    public static void WarmUp()
    {
        var few = new LiveContest(2_000);
        Warm.Up(few.OneChange(Few).Select(contender => (Action)(() => contender.Run())), Times);
        Warm.Up(few.AllDeals().Select(contender => (Action)(() => contender.Run())));
    }

    public void Print(TextWriter to)
    {
        var (any, few) = (new Contest(OneChange(int.MaxValue), Rounds, Times), new Contest(OneChange(Few), Rounds, Times));
        foreach (var one in any.Contenders)
            to.WriteLine(
                $"| {_deals:N0} | {one.Name} | {any.Nanoseconds(one.Name) / 1000:F1} | {few.Nanoseconds(one.Name) / 1000:F1} | "
                    + $"{any.Bytes(one.Name):N0} |");
        var all = new Contest(AllDeals(), Rounds, Math.Max(1, 20_000 / _deals));
        foreach (var one in all.Contenders)
            to.WriteLine(
                $"| {_deals:N0} | {one.Name}, a deal | {all.Nanoseconds(one.Name) / 1000 / _deals:F2} | | "
                    + $"{all.Bytes(one.Name) / _deals:N0} |");
    }

    private int Rounds => _deals >= 1_000_000 ? 3 : 5;

    private Contender[] OneChange(int among) => new OneChange(_live, _facts, among).Contenders;

    private Contender[] AllDeals() =>
    [
        new("moving the day", "", () => _live.MoveTo(_live.AsOfDay.PlusDays(1))),
        new("LivePipeline.From", "", () => LivePipeline.From(_facts)),
        new("Pipeline.From", "", () => Pipeline.From(_facts)),
    ];
}
