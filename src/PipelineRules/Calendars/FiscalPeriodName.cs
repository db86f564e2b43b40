using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PipelineRules.Calendars;

internal readonly record struct FiscalPeriodName(int Year, FiscalGrain Grain, int Number)
{
    private static readonly Regex Pattern =
        new("^FY(-?[0-9]+)(?:-([QP])([0-9]+))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    internal static FiscalPeriodName? Parse(string? text)
    {
        var name = (text ?? "").Trim();
        var read = Read(Pattern.Match(name));
        return string.Equals(read?.ToString(), name, StringComparison.OrdinalIgnoreCase) ? read : null;
    }

    private static FiscalPeriodName? Read(Match match) =>
        Integer(match.Groups[1]) is not { } year ? null
        : match.Groups[2].Value.ToUpperInvariant() switch
        {
            "Q" => new(year, FiscalGrain.Quarter, Integer(match.Groups[3]) ?? 0),
            "P" => new(year, FiscalGrain.Month, Integer(match.Groups[3]) ?? 0),
            _ => new(year, FiscalGrain.Year, 1),
        };

    private static int? Integer(Group digits) =>
        int.TryParse(digits.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    public override string ToString() => Grain switch
    {
        FiscalGrain.Quarter => FormattableString.Invariant($"FY{Year:D4}-Q{Number}"),
        FiscalGrain.Month => FormattableString.Invariant($"FY{Year:D4}-P{Number:D2}"),
        _ => FormattableString.Invariant($"FY{Year:D4}"),
    };
}
