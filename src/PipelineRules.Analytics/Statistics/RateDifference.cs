using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Analytics.Statistics;

/// <summary>Two rates against each other.</summary>
/// <remarks>
/// <para>The interval is the hybrid score interval of R. G. Newcombe, Interval estimation for the difference between independent
/// proportions, Statistics in Medicine 17 (1998), pages 873-890, method 10: with the Wilson intervals <c>l1 to u1</c> and <c>l2 to u2</c>
/// of the two rates, <c>d - √((p1 - l1)² + (u2 - p2)²)</c> to <c>d + √((u1 - p1)² + (p2 - l2)²)</c>.</para>
/// <para>A difference is claimed by <see cref="FisherExactTest"/>, adjusted for the number of comparisons made side by side by S. Holm, A
/// Simple Sequentially Rejective Multiple Test Procedure, Scandinavian Journal of Statistics 6 (1979), pages 65-70: where none of them
/// differs, any is claimed in 5 of 100 cases at most.</para>
/// </remarks>
/// <param name="First">The first rate.</param>
/// <param name="Second">The second rate.</param>
/// <param name="PValue">How likely so great a difference is where there is none, adjusted for all comparisons made beside it.</param>
public sealed record RateDifference(Rate First, Rate Second, double PValue)
{
    private const double Level = 0.05;

    /// <summary>The first share less the second; null where one is of none.</summary>
    public double? Value => First.Value - Second.Value;

    /// <summary>The 95 % interval of the difference, for this comparison alone; null where a rate is of none.</summary>
    public Interval? Interval => First.Value is { } first && Second.Value is { } second ? Newcombe(first, second) : null;

    /// <summary>Whether chance alone would make a difference this great in one of twenty cases at most, and neither rate is of too few.
    /// </summary>
    public bool IsClaimed => PValue <= Level && !First.IsTooFew && !Second.IsTooFew;

    /// <summary>Compares pairs of rates side by side.</summary>
    /// <param name="pairs">The pairs; those with a rate of too few are not tested, and have 1 for a p-value.</param>
    /// <returns>The differences, in the order of the pairs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pairs"/> is null.</exception>
    public static IReadOnlyList<RateDifference> Between(IReadOnlyList<(Rate First, Rate Second)> pairs)
    {
        _ = pairs ?? throw new ArgumentNullException(nameof(pairs));
        var adjusted = new double[pairs.Count];
        var tested = new List<(int Place, double PValue)>();
        for (var i = 0; i < pairs.Count; i++)
        {
            adjusted[i] = 1;
            if (!pairs[i].First.IsTooFew && !pairs[i].Second.IsTooFew)
                tested.Add((i, FisherExactTest.PValue(pairs[i].First, pairs[i].Second)));
        }

        var (largest, left) = (0d, tested.Count);
        foreach (var (place, value) in tested.OrderBy(one => one.PValue))
            adjusted[place] = largest = Math.Max(largest, Math.Min(1, value * left--));
        return [.. pairs.Select((pair, i) => new RateDifference(pair.First, pair.Second, adjusted[i]))];
    }

    private Interval Newcombe(double first, double second)
    {
        var (one, other) = (First.Interval, Second.Interval);
        var difference = first - second;
        return new(
            difference - Math.Sqrt(Square(first - one.Low) + Square(other.High - second)),
            difference + Math.Sqrt(Square(one.High - first) + Square(second - other.Low)));
    }

    private static double Square(double value) => value * value;
}
