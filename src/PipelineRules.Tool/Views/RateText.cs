using System;
using PipelineRules.Analytics.Statistics;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views;

/// <summary>Rates as a page and as other programs have them: never without how many they are of.</summary>
internal static class RateText
{
    private const int Places = 4;

    /// <summary>A share with its interval: <c>61 % (57-65)</c>; <c>too few</c> under 30.</summary>
    public static Phrase Format(Rate rate) => rate switch
    {
        { Of: 0 } => new Phrase("-", Tone.Faint),
        { IsTooFew: true } => new Phrase($"too few ({rate.Count} of {rate.Of})", Tone.Faint),
        _ => FormattableString.Invariant(
            $"{100 * rate.Value:0} % ({100 * rate.Interval.Low:0}-{100 * rate.Interval.High:0})"),
    };

    /// <summary>A number to four places; null where nothing bounds it.</summary>
    public static decimal? Number(double? value) =>
        value is { } known && !double.IsInfinity(known) && !double.IsNaN(known) ? Math.Round((decimal)known, Places) : null;
}
