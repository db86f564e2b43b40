using System;
using System.Collections.Generic;

namespace PipelineRules.Analytics.Statistics;

/// <summary>A part of a whole that is counted in amounts, of cases that are not all alike.</summary>
/// <remarks>
/// <para>Some deals are large and some are small, so that the share of the amount won is less certain than the share of the deals won. With
/// the parts <c>y</c> and wholes <c>x</c> of <c>n</c> cases and <c>r = Σy / Σx</c>, its variance is
/// <c>n / (n - 1) Σ(y - r x)² / (Σx)²</c>: W. G. Cochran, Sampling Techniques, 3rd edition (1977), section 2.11. A deal that is
/// counted in several periods is one case, with the sums of all of them: what happens to it in one is no news of another.</para>
/// <para>The interval is <see cref="WilsonScore"/> at the number of equal cases that would have the same variance,
/// <c>r (1 - r) / variance</c>: E. L. Korn and B. I. Graubard, Survey Methodology 24 (1998), pages 193-201.</para>
/// </remarks>
/// <param name="Part">The sum of the parts.</param>
/// <param name="Whole">The sum of the wholes.</param>
/// <param name="Cases">How many cases there are.</param>
/// <param name="EffectiveCases">How many equal cases would be as certain.</param>
public sealed record RatioEstimate(double Part, double Whole, int Cases, double EffectiveCases)
{
    /// <summary>The share, from 0 to 1; null of nothing.</summary>
    public double? Value => Whole > 0 ? Part / Whole : null;

    /// <summary>Whether there are too few cases to read anything from it.</summary>
    public bool IsTooFew => Cases < Rate.Enough;

    /// <summary>The 95 % interval of the share; from 0 to 1 of nothing.</summary>
    public Interval Interval => WilsonScore.Of(Value ?? 0, Value is null ? 0 : EffectiveCases);

    /// <summary>The estimate from cases.</summary>
    /// <param name="cases">The part and the whole of each, the part from 0 to the whole.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null.</exception>
    public static RatioEstimate From(IReadOnlyCollection<(double Part, double Whole)> cases)
    {
        var (part, whole, largest) = (0d, 0d, 0d);
        foreach (var one in cases ?? throw new ArgumentNullException(nameof(cases)))
            (part, whole, largest) = (part + one.Part, whole + one.Whole, largest + one.Whole * one.Whole);
        return new(part, whole, cases.Count, whole > 0 ? Effective(cases, part / whole, whole, whole * whole / largest) : 0);
    }

    // Where all or none is won the parts say nothing of the variance; what is left is how unequal the wholes are (L. Kish, 1965).
    private static double Effective(
        IReadOnlyCollection<(double Part, double Whole)> cases, double ratio, double whole, double byWeight)
    {
        if (ratio <= 0 || ratio >= 1 || cases.Count < 2)
            return byWeight;
        var squares = 0d;
        foreach (var one in cases)
            squares += (one.Part - ratio * one.Whole) * (one.Part - ratio * one.Whole);
        var variance = squares * cases.Count / (cases.Count - 1) / (whole * whole);
        return variance > 0 ? Math.Min(cases.Count, ratio * (1 - ratio) / variance) : byWeight;
    }
}
