using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analytics.Backtests;
using PipelineRules.Analytics.Statistics;

namespace PipelineRules.Tool.Views.Backtests;

/// <summary>A backtest for spreadsheets and programs.</summary>
internal static class BacktestSheets
{
    public static Sheet Outcomes(IEnumerable<LandmarkBacktest> landmarks) => Sheet.Create(
        "outcomes",
        landmarks.SelectMany(Rows),
        ("landmark", row => row.Landmark),
        ("by", row => EnumLabels.CamelCase(row.By)),
        ("group", row => row.Group),
        ("answer", row => row.Answer is { } answer ? EnumLabels.CamelCase(answer) : null),
        ("deals", row => row.Outcomes.Deals),
        ("known", row => row.Outcomes.Known),
        ("tooFew", row => row.Outcomes.WonInPeriod.IsTooFew),
        ("wonInPeriod", row => row.Outcomes.Of(DealOutcome.WonInPeriod)),
        ("wonLater", row => row.Outcomes.Of(DealOutcome.WonLater)),
        ("lost", row => row.Outcomes.Of(DealOutcome.Lost)),
        ("stillOpen", row => row.Outcomes.Of(DealOutcome.StillOpen)),
        ("slipped", row => row.Outcomes.Slipped.Count),
        ("wonByCloseDate", row => row.Outcomes.WonByCloseDate.Count),
        ("notYetKnown", row => row.Outcomes.Of(DealOutcome.NotYetKnown)),
        ("withoutForecast", row => row.Outcomes.Of(DealOutcome.WithoutForecast)),
        ("unrecorded", row => row.Outcomes.Of(DealOutcome.Unrecorded)),
        ("wonRate", row => RateText.Number(row.Outcomes.WonInPeriod.Value)),
        ("wonLow", row => Low(row.Outcomes.WonInPeriod)),
        ("wonHigh", row => High(row.Outcomes.WonInPeriod)),
        ("slipRate", row => RateText.Number(row.Outcomes.Slipped.Value)),
        ("slipLow", row => Low(row.Outcomes.Slipped)),
        ("slipHigh", row => High(row.Outcomes.Slipped)),
        ("heldRate", row => RateText.Number(row.Outcomes.WonByCloseDate.Value)),
        ("heldLow", row => Low(row.Outcomes.WonByCloseDate)),
        ("heldHigh", row => High(row.Outcomes.WonByCloseDate)),
        ("medianDaysLate", row => row.Outcomes.MedianDaysLate));

    public static Sheet Comparisons(IEnumerable<LandmarkBacktest> landmarks) => Sheet.Create(
        "comparisons",
        landmarks.SelectMany(landmark => landmark.Comparisons, (landmark, one) => (landmark.Landmark, One: one)),
        ("landmark", row => row.Landmark),
        ("by", row => EnumLabels.CamelCase(row.One.By)),
        ("rule", row => row.One.Rule),
        ("first", row => row.One.First),
        ("second", row => row.One.Second),
        ("measure", row => EnumLabels.CamelCase(row.One.Measure)),
        ("firstOf", row => row.One.Difference.First.Of),
        ("secondOf", row => row.One.Difference.Second.Of),
        ("difference", row => RateText.Number(row.One.Difference.Value)),
        ("low", row => RateText.Number(row.One.Difference.Interval?.Low)),
        ("high", row => RateText.Number(row.One.Difference.Interval?.High)),
        ("pValue", row => RateText.Number(row.One.Difference.PValue)),
        ("claimed", row => row.One.Difference.IsClaimed));

    public static Sheet Conversions(IEnumerable<LandmarkBacktest> landmarks) => Sheet.Create(
        "conversions",
        landmarks.SelectMany(landmark => landmark.Conversions),
        ("landmark", row => row.Landmark),
        ("period", row => row.Period is { } period ? $"{period}" : "all"),
        ("stance", row => row.Stance is { } stance ? EnumLabels.CamelCase(stance) : null),
        ("currency", row => row.Currency),
        ("deals", row => row.Estimate.Cases),
        ("tooFew", row => row.Estimate.IsTooFew),
        ("forecast", row => (decimal)row.Estimate.Whole),
        ("won", row => (decimal)row.Estimate.Part),
        ("elsewhere", row => row.Elsewhere),
        ("withoutAmount", row => row.WithoutAmount),
        ("conversion", row => RateText.Number(row.Estimate.Value)),
        ("conversionLow", row => RateText.Number(row.Estimate.Interval.Low)),
        ("conversionHigh", row => RateText.Number(row.Estimate.Interval.High)),
        ("coverageNeeded", row => RateText.Number(row.CoverageNeeded)),
        ("coverageLow", row => RateText.Number(row.CoverageInterval.Low)),
        ("coverageHigh", row => RateText.Number(row.CoverageInterval.High)));

    private static IEnumerable<OutcomeRow> Rows(LandmarkBacktest landmark) =>
        [landmark.Total, .. landmark.ByStance, .. landmark.ByRule, .. landmark.ByOwner];

    private static decimal? Low(Rate rate) => rate.Of == 0 ? null : RateText.Number(rate.Interval.Low);

    private static decimal? High(Rate rate) => rate.Of == 0 ? null : RateText.Number(rate.Interval.High);
}
