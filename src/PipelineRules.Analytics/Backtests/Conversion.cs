using PipelineRules.Analytics.Statistics;
using PipelineRules.Calendars;

namespace PipelineRules.Analytics.Backtests;

/// <summary>
/// How much of the pipeline that was forecast for a quarter on its landmark day was won in it, and what coverage that calls for.
/// </summary>
/// <remarks>
/// A deal counts with its amount as of the landmark, in every quarter that it was forecast for on that quarter's landmark day: the question
/// is asked again in each. In the interval over several quarters it is one case.
/// </remarks>
/// <param name="Landmark">The landmark.</param>
/// <param name="Period">The fiscal quarter; null for all that are over.</param>
/// <param name="Stance">The stance of the deals at the landmark; null for all.</param>
/// <param name="Currency">The ISO 4217 code of the amounts.</param>
/// <param name="Estimate">The amount won of the amount forecast.</param>
/// <param name="Elsewhere">The amount won in the quarter, after the landmark day, of deals that were not forecast for it on that day:
/// created later, pulled in, or without a known date.</param>
/// <param name="WithoutAmount">How many deals are left out because their amount was not known, or is in a currency without a rate.</param>
public sealed record Conversion(
    Landmark Landmark, FiscalPeriod? Period, Stance? Stance, string Currency, RatioEstimate Estimate, decimal Elsewhere, int WithoutAmount)
{
    /// <summary>
    /// How many times the goal must be in the pipeline on the landmark day so that, at this conversion, the goal is won: 1 over the
    /// conversion. Null where nothing was won, or nothing was there.
    /// </summary>
    public double? CoverageNeeded => Estimate.Value is > 0 and var share ? 1 / share : null;

    /// <summary>The 95 % interval of the coverage needed: 1 over the ends of the conversion's; from 1 to infinity of nothing.</summary>
    public Interval CoverageInterval => new(1 / Estimate.Interval.High, 1 / Estimate.Interval.Low);
}
