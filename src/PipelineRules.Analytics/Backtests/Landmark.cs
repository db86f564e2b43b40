using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PipelineRules.Analytics.Backtests;

/// <summary>A day at which open deals are looked at, to compare what was said of them then with what became of them.</summary>
/// <param name="Kind">What its days are counted from.</param>
/// <param name="Days">The day: 1 to 92 of a quarter, or 0 to 9999 days after a deal was created.</param>
public readonly record struct Landmark(LandmarkKind Kind, int Days)
{
    private static readonly Regex s_pattern =
        new("^(week|day|age)([0-9]{1,4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The first day of the third week of each fiscal quarter: its day 15.</summary>
    public static Landmark Week3 { get; } = new(LandmarkKind.QuarterDay, 15);

    /// <summary>
    /// The landmark of a name: <c>week3</c> is the first day of week 3 of each fiscal quarter, 1 to 13; <c>day15</c> the same by its day,
    /// 1 to 92; <c>age30</c> the day on which a deal is 30 days old, 0 to 9999. In either case.
    /// </summary>
    /// <returns>Null when the text, or null, names none. No text throws.</returns>
    public static Landmark? Parse(string? name)
    {
        var match = s_pattern.Match(name ?? "");
        if (!match.Success)
            return null;
        var number = int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
        return match.Groups[1].Value.ToUpperInvariant() switch
        {
            "WEEK" when number is >= 1 and <= 13 => new(LandmarkKind.QuarterDay, 7 * (number - 1) + 1),
            "DAY" when number is >= 1 and <= 92 => new(LandmarkKind.QuarterDay, number),
            "AGE" => new(LandmarkKind.DealAge, number),
            _ => null,
        };
    }

    /// <summary>Its name: <c>week3</c>, <c>day10</c> or <c>age30</c>.</summary>
    public override string ToString() => Kind switch
    {
        LandmarkKind.DealAge => FormattableString.Invariant($"age{Days}"),
        _ when Days % 7 == 1 && Days < 92 => FormattableString.Invariant($"week{Days / 7 + 1}"),
        _ => FormattableString.Invariant($"day{Days}"),
    };
}
