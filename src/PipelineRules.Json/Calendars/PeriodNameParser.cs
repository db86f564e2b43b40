using System;
using System.Globalization;
using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Json.Calendars;

/// <summary>Reads names of fiscal quarters and months, as <c>FY2027-Q1</c> and <c>FY2027-P03</c>.</summary>
internal static class PeriodNameParser
{
    /// <summary>The period of a name and its days; null when the name is none of a quarter or month.</summary>
    public static FiscalPeriod? Period(string name, LocalDate start, LocalDate end) =>
        name.Split('-') is [{ Length: > 2 } year, { Length: > 1 } part]
        && Number(year.Substring(2)) is { } fiscalYear
        && Number(part.Substring(1)) is { } number
        && GrainOf(part[0], number) is { } grain
        && new FiscalPeriod(fiscalYear, grain, number, start, end) is var period
        && period.ToString() == name ? period : null;

    private static FiscalGrain? GrainOf(char letter, int number) => (letter, number) switch
    {
        ('Q', >= 1 and <= 4) => FiscalGrain.Quarter,
        ('P', >= 1 and <= 12) => FiscalGrain.Month,
        _ => null,
    };

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
