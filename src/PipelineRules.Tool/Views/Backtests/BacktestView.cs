using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analytics.Backtests;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Backtests;

/// <summary>What became of deals, by what was said of them at each landmark, and how much pipeline that calls for.</summary>
internal sealed class BacktestView(Backtest backtest, OutcomeGrouping by, Func<PipelineReport> whole) : View
{
    private readonly Lazy<PipelineReport> _whole = new(whole);

    public override PipelineReport? Whole => _whole.Value;

    public override IReadOnlyList<Sheet> Sheets =>
    [
        BacktestSheets.Outcomes(backtest.Landmarks),
        BacktestSheets.Comparisons(backtest.Landmarks),
        BacktestSheets.Conversions(backtest.Landmarks),
    ];

    public override void Write(IPage page)
    {
        page.Title(
            $"Stances on past days against what became of the deals, known up to {backtest.Until:uuuu-MM-dd}", "(95 % intervals)");
        Notices.Write(page, backtest.Rulebook);
        foreach (var landmark in backtest.Landmarks)
            Write(page, landmark);
        page.Write(new Phrase(
            "Won in quarter: by the end of the quarter it was forecast for. Slipped: still open after it. Days late: the median of those "
                + "won. A stance says how well a deal's date is founded, not how likely the deal is won; and what goes with an "
                + "outcome need not cause it.",
            Tone.Faint));
    }

    private void Write(IPage page, LandmarkBacktest landmark)
    {
        var all = landmark.Total.Outcomes;
        page.Heading($"At {landmark.Landmark}: {Plural.Format(all.Deals, "deal")}, each counted once");
        page.Write($"The outcome of {all.Known:N0} is known; {LeftOut(all)}.");
        if (landmark.DaysWithoutFacts.Count > 0)
            page.Write($"{Plural.Format(landmark.DaysWithoutFacts.Count, "landmark day")} without facts of that week.");
        WriteOutcomes(page, [landmark.Total, .. Rows(landmark)]);
        WriteClaims(page, landmark);
        WriteConversions(page, landmark.Conversions);
    }

    private static string LeftOut(OutcomeCounts all) =>
        $"{all.Of(DealOutcome.NotYetKnown):N0} are forecast for a quarter that is not over, "
            + $"{all.Of(DealOutcome.WithoutForecast):N0} had no forecast, of {all.Of(DealOutcome.Unrecorded):N0} the facts do not tell";

    private IReadOnlyList<OutcomeRow> Rows(LandmarkBacktest landmark) => by switch
    {
        OutcomeGrouping.Total => [],
        OutcomeGrouping.Stance => landmark.ByStance,
        OutcomeGrouping.Owner => landmark.ByOwner,
        _ => [.. landmark.ByRule.Where(row => row.Outcomes.Deals > 0)],
    };

    private void WriteOutcomes(IPage page, IReadOnlyList<OutcomeRow> rows)
    {
        var grid = new Grid(
            new Column("", IsKept: by != OutcomeGrouping.Rule), Column.Number("known"), Column.Number("won in quarter"),
            Column.Number("slipped"), Column.Number("won by date"), Column.Number("later"), Column.Number("lost"), Column.Number("open"),
            Column.Number("days late"));
        foreach (var row in rows)
            grid.Add(
                Label(row), $"{row.Outcomes.Known:N0}", RateText.Format(row.Outcomes.WonInPeriod), RateText.Format(row.Outcomes.Slipped),
                RateText.Format(row.Outcomes.WonByCloseDate), $"{row.Outcomes.Of(DealOutcome.WonLater):N0}",
                $"{row.Outcomes.Of(DealOutcome.Lost):N0}", $"{row.Outcomes.Of(DealOutcome.StillOpen):N0}",
                row.Outcomes.MedianDaysLate is { } late ? FormattableString.Invariant($"{late:0.#}") : "-");
        page.Write(grid);
    }

    private static Line Label(OutcomeRow row) => row switch
    {
        { By: OutcomeGrouping.Total } => new Phrase("all", Tone.Strong),
        { By: OutcomeGrouping.Owner } => DisplayName.Format(row.Group),
        { Answer: { } answer } => $"{row.Group}: {EnumLabels.KebabCase(answer)}",
        _ => row.Group ?? "",
    };

    private void WriteClaims(IPage page, LandmarkBacktest landmark)
    {
        var grouping = by == OutcomeGrouping.Rule ? OutcomeGrouping.Rule : OutcomeGrouping.Stance;
        var claims = landmark.Comparisons.Where(one => one.By == grouping && one.Difference.IsClaimed).ToArray();
        page.Write(claims.Length == 0
            ? "No difference between them is more than chance may make."
            : new Line(new Phrase("More than chance would make:", Tone.Strong)));
        foreach (var claim in claims)
            page.Write(
                $"{(claim.Rule is { } rule ? $"{rule}: " : "")}{claim.First} {(claim.Difference.Value > 0 ? "more" : "less")} often than "
                    + $"{claim.Second} {(claim.Measure == OutcomeMeasure.Slipped ? "slipped" : "won in its quarter")}, by "
                    + FormattableString.Invariant($"{100 * Math.Abs(claim.Difference.Value ?? 0):0} points ({Ends(claim)})"));
    }

    private static string Ends(OutcomeComparison claim)
    {
        var (low, high) = (claim.Difference.Interval?.Low ?? 0, claim.Difference.Interval?.High ?? 0);
        var (one, other) = (100 * Math.Abs(low), 100 * Math.Abs(high));
        return FormattableString.Invariant($"{Math.Min(one, other):0} to {Math.Max(one, other):0}");
    }

    private static void WriteConversions(IPage page, IReadOnlyList<Conversion> conversions)
    {
        if (conversions.Count == 0)
            return;
        page.Heading("How much of the pipeline forecast for the quarter was won in it, and the coverage that calls for");
        var grid = new Grid(
            Column.Kept(""), Column.Number("deals"), Column.Number($"forecast {conversions[0].Currency}"), Column.Number("won of it"),
            Column.Number("conversion"), Column.Number("coverage needed"), Column.Number("won from elsewhere"));
        foreach (var one in conversions)
            grid.Add(
                one.Stance is { } stance ? EnumLabels.CamelCase(stance)
                    : one.Period is { } period ? $"{period}" : new Phrase("all quarters", Tone.Strong),
                $"{one.Estimate.Cases:N0}", NumberFormat.Brief((decimal)one.Estimate.Whole), NumberFormat.Brief((decimal)one.Estimate.Part),
                Share(one), Needed(one), one.Stance is null ? NumberFormat.Brief(one.Elsewhere) : "");
        page.Write(grid);
    }

    private static Phrase Share(Conversion one) => one.Estimate switch
    {
        { Value: null } => new Phrase("-", Tone.Faint),
        { IsTooFew: true } => new Phrase("too few", Tone.Faint),
        { Value: { } value, Interval: var interval } =>
            FormattableString.Invariant($"{100 * value:0} % ({100 * interval.Low:0}-{100 * interval.High:0})"),
    };

    private static Phrase Needed(Conversion one) => one is
        { CoverageNeeded: { } needed, Estimate.IsTooFew: false, CoverageInterval: var interval }
        ? FormattableString.Invariant($"{needed:0.0}X ({interval.Low:0.0}-{interval.High:0.0})")
        : new Phrase("-", Tone.Faint);
}
