using System;
using System.Globalization;
using PipelineRules.Analytics.Statistics;

namespace PipelineRules.Reports.Html;

/// <summary>A rate as a bar with its interval, and in words; never without how many it is of.</summary>
internal static class RateBar
{
    /// <summary>Two cells: the rate in words, and the bar. Of too few there is none.</summary>
    public static void Write(HtmlPage page, Rate rate)
    {
        if (rate.IsTooFew)
        {
            page.Write($"<td class=\"n quiet\">too few ({rate.Count} of {rate.Of})<td class=\"drawn\">");
            return;
        }

        var said = FormattableString.Invariant(
            $"{100 * rate.Value:0} % ({100 * rate.Interval.Low:0}-{100 * rate.Interval.High:0})");
        page.Write($"<td class=\"n\">{said}<td class=\"drawn\">");
        Draw(page, said, rate.Value ?? 0, rate.Interval, 1);
    }

    /// <summary>A bar from 0 to a value, and a line from one end of its interval to the other.</summary>
    public static void Draw(HtmlPage page, string said, double value, Interval interval, double longest)
    {
        page.Write(
            $"<svg class=\"bar\" role=\"img\" aria-label=\"{said}\"><rect class=\"ground\" y=\"4\" height=\"12\" width=\"100%\"/><rect "
                + $"class=\"seller\" y=\"4\" height=\"12\" width=\"{Percent(value, longest)}\"/>");
        page.Write(
            $"<line class=\"interval\" y1=\"10\" y2=\"10\" x1=\"{Percent(interval.Low, longest)}\" "
                + $"x2=\"{Percent(interval.High, longest)}\"/></svg>");
    }

    private static string Percent(double value, double longest) =>
        $"{(100 * Math.Min(1, Math.Max(0, value / longest))).ToString("0.##", CultureInfo.InvariantCulture)}%";
}
