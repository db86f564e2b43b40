using System;

namespace PipelineRules.Analytics.Statistics;

/// <summary>The score interval of a proportion.</summary>
/// <remarks>
/// With <c>p = x / n</c> and <c>z</c> the quantile of the normal distribution, its ends are
/// <c>(p + z²/2n ± z √(p (1 - p) / n + z²/4n²)) / (1 + z²/n)</c>: E. B. Wilson, Probable Inference, the Law of Succession, and
/// Statistical Inference, JASA 22 (1927), pages 209-212. It stays between 0 and 1 and holds for small counts too, where
/// <c>p ± z √(p (1 - p) / n)</c> does not (Brown, Cai and DasGupta, Statistical Science 16 (2001), pages 101-133).
/// </remarks>
public static class WilsonScore
{
    /// <summary>The 0.975 quantile of the normal distribution, for intervals of 95 %.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>The 95 % interval of a proportion.</summary>
    /// <param name="proportion">What was seen, from 0 to 1.</param>
    /// <param name="size">Of how many; not whole where cases that depend on each other count as fewer.</param>
    /// <returns>From 0 to 1 where the size is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The proportion is not between 0 and 1, or the size is below 0.</exception>
    public static Interval Of(double proportion, double size)
    {
        if (!(proportion is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(proportion), proportion, "A proportion is between 0 and 1.");
        if (!(size >= 0))
            throw new ArgumentOutOfRangeException(nameof(size), size, "A size is not below 0.");
        if (size == 0)
            return new(0, 1);
        var (square, denominator) = (Z95 * Z95, 1 + Z95 * Z95 / size);
        var centre = (proportion + square / (2 * size)) / denominator;
        var half = Z95 / denominator * Math.Sqrt(proportion * (1 - proportion) / size + square / (4 * size * size));
        return new(
            proportion == 0 ? 0 : Math.Max(0, centre - half),
            proportion == 1 ? 1 : Math.Min(1, centre + half));
    }
}
