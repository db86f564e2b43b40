using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analytics.Statistics;
using PipelineRules.Calendars;
using PipelineRules.Coverage;

namespace PipelineRules.Analytics.Calendars;

/// <summary>Compares what was done at the ends of periods with the same quarters turned round by random numbers of days.</summary>
/// <remarks>
/// <para>Chance is that the quarter might as well have begun on any other of its working days: its days keep their order and go round. So
/// what is done in bursts, by many on one day, or more in one quarter than in another, is no sign of a calendar.</para>
/// <para>All figures are compared under the same turns. The p-value of one is how often the greatest of all figures under a turn was as
/// great, each less its mean and over its deviation, as √(x + 3/8): P. H. Westfall and S. S. Young, Resampling-Based Multiple Testing
/// (1993), chapter 2; F. J. Anscombe, Biometrika 35 (1948), pages 246-254.</para>
/// </remarks>
internal sealed class PeriodEndTest
{
    private static readonly EndGrain[] s_grains = [EndGrain.Month, EndGrain.Quarter, EndGrain.Year];
    private static readonly FiscalGrain[] s_fiscal = [FiscalGrain.Month, FiscalGrain.Quarter, FiscalGrain.Year];

    private readonly IReadOnlyList<WorkingQuarter> _quarters;
    private readonly int[][] _turns;
    private readonly double[] _greatest;
    private readonly List<(PeriodEndIndex Index, double Statistic)> _tested = [];

    public PeriodEndTest(IReadOnlyList<WorkingQuarter> quarters, CalendarOptions options)
    {
        var random = new RandomNumbers((ulong)options.Seed);
        _quarters = quarters;
        _turns =
            [.. Enumerable.Range(0, options.Permutations).Select(_ => quarters.Select(quarter => random.Below(quarter.Days)).ToArray())];
        _greatest = [.. Enumerable.Repeat(double.NegativeInfinity, options.Permutations)];
    }

    /// <summary>Takes up what somebody did, by quarter and working day.</summary>
    public void Add(CoverageBy by, string? who, CalendarActivity activity, IReadOnlyList<int[]> done)
    {
        foreach (var grain in s_grains)
            Add(new(by, who, activity, s_fiscal[(int)grain], default, 0, null, 1), grain, done);
    }

    /// <summary>The figures with their p-values, in the order in which they were taken up.</summary>
    public IReadOnlyList<PeriodEndIndex> Results() => [.. _tested.Select(one => one.Index with { PValue = PValue(one.Statistic) })];

    private void Add(PeriodEndIndex index, EndGrain grain, IReadOnlyList<int[]> done)
    {
        var (seen, of, expected) = (0, 0, 0d);
        var turned = new int[_quarters.Count][];
        for (var at = 0; at < _quarters.Count; at++)
        {
            var quarter = _quarters[at];
            turned[at] = quarter.AtEnds(done[at], grain);
            if (grain == EndGrain.Year && !quarter.EndsYear)
                continue;
            var all = done[at].Sum();
            (seen, of, expected) = (seen + turned[at][0], of + all, expected + (double)all * quarter.Ends(grain) / quarter.Days);
        }

        var (mean, deviation, variance) = Spread(turned, out var counts);
        var isTested = of >= Rate.Enough && deviation > 0;
        for (var turn = 0; isTested && turn < counts.Length; turn++)
            _greatest[turn] = Math.Max(_greatest[turn], (Scaled(counts[turn]) - mean) / deviation);
        _tested.Add((
            index with { AtEnds = new(seen, of), Expected = expected, Interval = IntervalOf(seen, of, expected, variance) },
            isTested ? (Scaled(seen) - mean) / deviation : double.NegativeInfinity));
    }

    private (double Mean, double Deviation, double Variance) Spread(int[][] turned, out int[] counts)
    {
        counts = [.. _turns.Select(turns => turns.Select((turn, at) => turned[at][turn]).Sum())];
        var (mean, meanCount) = (counts.Average(Scaled), counts.Average());
        return (
            mean, Math.Sqrt(counts.Average(count => (Scaled(count) - mean) * (Scaled(count) - mean))),
            counts.Average(count => (count - meanCount) * (count - meanCount)));
    }

    // As many equal cases as would vary as much under the turns.
    private static Interval? IntervalOf(int seen, int of, double expected, double variance)
    {
        if (of == 0 || expected <= 0)
            return null;
        var share = expected / of;
        var effect = Math.Max(1, variance / (of * share * (1 - share)));
        var interval = WilsonScore.Of((double)seen / of, of / effect);
        return new(interval.Low / share, interval.High / share);
    }

    private double PValue(double statistic) => double.IsNegativeInfinity(statistic)
        ? 1
        : (1d + _greatest.Count(greatest => greatest >= statistic)) / (1 + _greatest.Length);

    private static double Scaled(int count) => Math.Sqrt(count + 0.375);
}
