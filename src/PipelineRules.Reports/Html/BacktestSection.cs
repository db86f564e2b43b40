using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Analytics.Backtests;

namespace PipelineRules.Reports.Html;

/// <summary>What became of deals by their stance on past days, and how much pipeline that calls for.</summary>
internal sealed class BacktestSection(Backtest backtest)
{
    private static readonly AnswerKind[] s_told = [AnswerKind.Yes, AnswerKind.No, AnswerKind.Unknown];

    public void Write(HtmlPage page)
    {
        page.Write(
            $"<section id=\"backtest\" aria-labelledby=\"h-backtest\"><h2 id=\"h-backtest\">{new Headline(Sentence())}</h2><p "
                + $"class=\"note\">Each deal is looked at as it was known on a past day, and compared with what had become of it by "
                + $"{backtest.Until}. Bars show rates, lines their 95 % intervals. A stance says how well a date is founded, not how "
                + $"likely the deal is won.</p>");
        foreach (var landmark in backtest.Landmarks)
            Write(page, landmark);
        page.Raw("</section>\n");
    }

    private string Sentence()
    {
        if (backtest.Landmarks is not [var first, ..] || first.Total.Outcomes.WonInPeriod.IsTooFew)
            return "Too few deals have an outcome to compare stances with";
        var claims = first.Comparisons.Where(one => one.By == OutcomeGrouping.Stance && one.Difference.IsClaimed).ToArray();
        return claims.FirstOrDefault(one => one.Measure == OutcomeMeasure.Slipped) is { } slip
            ? FormattableString.Invariant(
                $"{slip.Second} deals slipped {100 * -slip.Difference.Value:+0;-0;0} points against {slip.First} ones")
            : claims.Length > 0 ? "Stances differ in what was won, and not in what slipped"
            : "Between stances there is no difference that chance may not make";
    }

    private static void Write(HtmlPage page, LandmarkBacktest landmark)
    {
        var all = landmark.Total.Outcomes;
        page.Write(
            $"<details class=\"period\" open><summary><h3>At {landmark.Landmark.ToString()}</h3> {Plural.Format(all.Deals, "deal")}, each "
                + $"once; the outcome of {all.Known:N0} is known, {all.Of(DealOutcome.NotYetKnown):N0} are forecast for a quarter that is "
                + $"not over, {all.Of(DealOutcome.WithoutForecast):N0} had no forecast, of {all.Of(DealOutcome.Unrecorded):N0} the facts "
                + $"do not tell</summary>");
        WriteTable(page, "Outcomes by stance", [landmark.Total, .. landmark.ByStance]);
        page.Raw("<details class=\"well\"><summary>By rule</summary>");
        WriteTable(page, "Outcomes by rule", [.. landmark.ByRule.Where(row => row.Answer is { } answer && s_told.Contains(answer)
            && row.Outcomes.Known > 0)]);
        page.Raw("</details><details class=\"well\"><summary>By owner</summary>");
        WriteTable(page, "Outcomes by owner", landmark.ByOwner);
        page.Raw("</details>");
        WriteConversions(page, landmark.Conversions);
        page.Raw("</details>\n");
    }

    private static void WriteTable(HtmlPage page, string label, IReadOnlyList<OutcomeRow> rows)
    {
        page.Write(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\"><table class=\"rates\"><thead><tr><th "
                + $"scope=\"col\">deals<th scope=\"col\" class=\"n\">known<th scope=\"col\" class=\"n\">won in its quarter<th "
                + $"scope=\"col\" class=\"chart\"><span class=\"unseen\">drawing</span><th scope=\"col\" class=\"n\">slipped<th "
                + $"scope=\"col\" class=\"chart\"><span class=\"unseen\">drawing</span><th scope=\"col\" "
                + $"class=\"n wide\">median days late</tr></thead><tbody>");
        foreach (var row in rows)
        {
            page.Write($"<tr><th scope=\"row\">{new IsolatedName(Label(row), 60)}<td class=\"n\">{row.Outcomes.Known:N0}");
            RateBar.Write(page, row.Outcomes.WonInPeriod);
            RateBar.Write(page, row.Outcomes.Slipped);
            page.Write($"<td class=\"n wide\">{Late(row.Outcomes)}</tr>");
        }
        page.Raw("</tbody></table></div>\n");
    }

    private static string Late(OutcomeCounts outcomes) =>
        outcomes.MedianDaysLate is { } late ? FormattableString.Invariant($"{late:0.#}") : "–";

    private static string Label(OutcomeRow row) => row switch
    {
        { By: OutcomeGrouping.Total } => "all",
        { Answer: { } answer } => $"{row.Group}: {EnumWord.KebabCase(answer)}",
        _ => row.Group ?? "nobody",
    };

    private static void WriteConversions(HtmlPage page, IReadOnlyList<Conversion> conversions)
    {
        if (conversions.Count == 0)
            return;
        page.Write(
            $"<h4>How much of the pipeline forecast for the quarter was won in it, and the coverage that calls for</h4><div "
                + $"class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Conversion\"><table><thead><tr><th "
                + $"scope=\"col\">{conversions[0].Currency}<th scope=\"col\" class=\"n\">deals<th scope=\"col\" class=\"n\">forecast<th "
                + $"scope=\"col\" class=\"n\">won of it<th scope=\"col\" class=\"n\">conversion<th scope=\"col\" class=\"n\">coverage "
                + $"needed<th scope=\"col\" class=\"n wide\">won from elsewhere</tr></thead><tbody>");
        foreach (var one in conversions)
            page.Write(
                $"<tr><th scope=\"row\">{Name(one)}<td class=\"n\">{one.Estimate.Cases:N0}<td "
                    + $"class=\"n\">{NumberFormat.Brief((decimal)one.Estimate.Whole)}<td "
                    + $"class=\"n\">{NumberFormat.Brief((decimal)one.Estimate.Part)}<td class=\"n\">{Share(one)}<td "
                    + $"class=\"n\">{Needed(one)}<td "
                    + $"class=\"n wide\">{(one.Stance is null ? NumberFormat.Brief(one.Elsewhere) : "")}</tr>");
        page.Raw("</tbody></table></div>\n");
    }

    private static string Name(Conversion one) => one.Stance is { } stance ? EnumWord.CamelCase(stance)
        : one.Period is { } period ? $"{period}"
        : "all quarters";

    private static string Share(Conversion one) => one.Estimate switch
    {
        { Value: null } => "–",
        { IsTooFew: true } => "too few",
        { Value: { } value, Interval: var interval } =>
            FormattableString.Invariant($"{100 * value:0} % ({100 * interval.Low:0}-{100 * interval.High:0})"),
    };

    private static string Needed(Conversion one) =>
        one is { CoverageNeeded: { } needed, Estimate.IsTooFew: false, CoverageInterval: var interval }
            ? FormattableString.Invariant($"{needed:0.0}X ({interval.Low:0.0}-{interval.High:0.0})")
            : "–";
}
