using System;
using System.Globalization;

namespace PipelineRules.Reports.Html;

/// <summary>A part of a length, as drawings have it.</summary>
internal static class Percentage
{
    /// <summary>The part in per cent, between 0 and 100: <c>41.5%</c>.</summary>
    public static string Format(decimal part, decimal whole) =>
        $"{Math.Round(whole <= 0 ? 0 : Math.Clamp(100 * part / whole, 0, 100), 2).ToString("0.##", CultureInfo.InvariantCulture)}%";
}
