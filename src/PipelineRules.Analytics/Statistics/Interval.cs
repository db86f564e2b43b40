using System;

namespace PipelineRules.Analytics.Statistics;

/// <summary>A range of values between two ends, both included.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end; infinite where nothing bounds it.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>Whether a value lies in it; its ends do.</summary>
    public bool Contains(double value) => Low <= value && value <= High;

    /// <summary>The ends with three places on any machine in any culture: <c>0.412 to 0.588</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Low:0.000} to {High:0.000}");
}
