using System;

namespace PipelineRules.Analytics.Statistics;

/// <summary>How many of how many.</summary>
/// <param name="Count">How many it holds for.</param>
/// <param name="Of">Of how many it is known whether it holds.</param>
public readonly record struct Rate(int Count, int Of)
{
    /// <summary>The fewest cases that a rate is worth reading for: of less than 30 it is too few.</summary>
    public const int Enough = 30;

    /// <summary>The share, from 0 to 1; null of none.</summary>
    public double? Value => Of == 0 ? null : (double)Count / Of;

    /// <summary>Whether there are too few cases to read anything from it.</summary>
    public bool IsTooFew => Of < Enough;

    /// <summary>
    /// The 95 % interval by <see cref="WilsonScore"/>: of a hundred such intervals about 95 hold the share that many more such cases would
    /// have. From 0 to 1 of none.
    /// </summary>
    public Interval Interval => WilsonScore.Of(Value ?? 0, Of);

    /// <summary>Both counts: <c>12 of 40</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} of {Of}");
}
