using System;
using System.Globalization;

namespace PipelineRules;

/// <summary>Numbers as people read them, the same in every culture.</summary>
internal static class NumberFormat
{
    /// <summary>An amount in three figures: <c>9,500</c>, <c>612k</c>, <c>1.53M</c>.</summary>
    public static string Brief(decimal amount) => Math.Abs(amount) switch
    {
        < 10_000 => Whole(amount),
        < 999_500 => $"{Whole(amount / 1_000)}k",
        < 999_500_000 => $"{Significant(amount / 1_000_000)}M",
        _ => $"{Significant(amount / 1_000_000_000)}B",
    };

    /// <summary>An amount in whole units of its currency: <c>1,234,567</c>.</summary>
    public static string Whole(decimal amount) => amount.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A coverage, cut and not rounded, so that 1.99 never reads as 2: <c>1.9X</c>.</summary>
    public static string Multiple(decimal? coverage) => coverage switch
    {
        null => "-",
        >= 100 => ">99X",
        { } times => $"{(Math.Floor(times * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture)}X",
    };

    /// <summary>A target of coverage: <c>2X</c>, <c>2.5X</c>.</summary>
    public static string Target(decimal multiple) => $"{multiple.ToString("0.##", CultureInfo.InvariantCulture)}X";

    private static string Significant(decimal amount) =>
        amount.ToString(Math.Abs(amount) < 9.995m ? "0.00" : Math.Abs(amount) < 99.95m ? "0.0" : "N0", CultureInfo.InvariantCulture);
}
