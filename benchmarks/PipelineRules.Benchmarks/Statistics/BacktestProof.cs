using System.Globalization;
using PipelineRules.Analytics.Backtests;
using PipelineRules.Analytics.Statistics;
using PipelineRules.Testing.Simulation;

namespace PipelineRules.Benchmarks.Statistics;

/// <summary>Prints whether a backtest finds what a simulation has planted: rates, intervals, and nothing where there is nothing.</summary>
internal static class BacktestProof
{
    public const string Verb = "backtest-proof";

    private static readonly OutcomeRates s_alike = new(0.4, 0.3);

    public static int Run(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var runs = arguments is [_, "--runs", var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 1_000;
        var deals = arguments is [_, _, _, "--deals", var size] ? int.Parse(size, CultureInfo.InvariantCulture) : 300;
        PrintEstimates();
        PrintIntervals(runs, deals);
        PrintClaims(runs, deals);
        return 0;
    }

    private static void PrintEstimates()
    {
        var simulation = new OutcomeSimulation(5_000, 1) { IsDealtOut = true };
        Console.WriteLine("| 5,000 deals at week3 | planted | found |\n| --- | ---: | ---: |");
        foreach (var (row, planted) in Rows(simulation).Zip(Planted(simulation)))
        {
            Console.WriteLine($"| {row.Group}: won in its quarter | {planted.Won:P1} | {row.Outcomes.WonInPeriod.Value:P1} |");
            Console.WriteLine($"| {row.Group}: slipped | {planted.Slipped:P1} | {row.Outcomes.Slipped.Value:P1} |");
        }
    }

    private static void PrintIntervals(int runs, int deals)
    {
        var (held, all) = (0, 0);
        for (var seed = 0; seed < runs; seed++)
        {
            var simulation = new OutcomeSimulation(deals, seed);
            foreach (var (row, planted) in Rows(simulation).Zip(Planted(simulation)))
                foreach (var (rate, truth) in new[] { (row.Outcomes.WonInPeriod, planted.Won), (row.Outcomes.Slipped, planted.Slipped) })
                    (held, all) = (held + (rate.Interval.Contains(truth) ? 1 : 0), all + 1);
        }

        Console.WriteLine(
            $"\n{runs:N0} runs of {deals:N0} deals: {held:N0} of {all:N0} intervals hold the planted rate, {(double)held / all:P2}");
    }

    private static void PrintClaims(int runs, int deals)
    {
        var (byStance, byRule) = (0, 0);
        for (var seed = 0; seed < runs; seed++)
        {
            var simulation = new OutcomeSimulation(deals, seed) { Proactive = s_alike, Unproven = s_alike, Reactive = s_alike };
            var comparisons = Look(simulation).Comparisons;
            byStance += comparisons.Any(one => one is { By: OutcomeGrouping.Stance, Difference.IsClaimed: true }) ? 1 : 0;
            byRule += comparisons.Any(one => one is { By: OutcomeGrouping.Rule, Difference.IsClaimed: true }) ? 1 : 0;
        }

        Console.WriteLine(
            $"{runs:N0} runs without an effect: a difference between stances is claimed in {(double)byStance / runs:P2}, one of a rule in "
                + $"{(double)byRule / runs:P2}");
    }

    private static IReadOnlyList<OutcomeRow> Rows(OutcomeSimulation simulation) => Look(simulation).ByStance;

    private static LandmarkBacktest Look(OutcomeSimulation simulation) =>
        Backtest.Run(PipelineHistory.From(simulation.Create()), Rulebook.BuiltIn, [Landmark.Week3]).Landmarks[0];

    private static OutcomeRates[] Planted(OutcomeSimulation simulation) =>
        [simulation.Proactive, simulation.Unproven, simulation.Reactive];
}
