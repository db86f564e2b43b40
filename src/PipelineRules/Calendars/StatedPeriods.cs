using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Calendars;

internal sealed class StatedPeriods
{
    private readonly FiscalPeriod[] _all;

    internal StatedPeriods(IEnumerable<FiscalPeriod> periods)
    {
        _all = [.. periods];
        foreach (var period in _all)
            if (Mistake(period) is { } mistake) throw new ArgumentException($"{period} {mistake}.", nameof(periods));
    }

    internal IEnumerable<FiscalPeriod> Months => _all.Where(period => period.Grain == FiscalGrain.Month);

    internal IEnumerable<FiscalPeriod> Quarters => StatedQuarters
        .Concat(
            QuartersOfMonths.Where(
                derived => !StatedQuarters.Any(stated => (stated.Year, stated.Number) == (derived.Year, derived.Number))));

    internal IEnumerable<FiscalPeriod> Years =>
        _all.GroupBy(period => period.Year).Select(parts => Span(parts.Key, FiscalGrain.Year, 1, parts));

    internal IEnumerable<string> Disagreements =>
        from stated in StatedQuarters
        join derived in QuartersOfMonths on (stated.Year, stated.Number) equals (derived.Year, derived.Number)
        where stated != derived
        select $"{stated} does not run from the first day of its months to the last.";

    private IEnumerable<FiscalPeriod> StatedQuarters => _all.Where(period => period.Grain == FiscalGrain.Quarter);

    private IEnumerable<FiscalPeriod> QuartersOfMonths =>
        Months.GroupBy(month => (month.Year, Number: (month.Number + 2) / 3))
            .Select(months => Span(months.Key.Year, FiscalGrain.Quarter, months.Key.Number, months));

    private static FiscalPeriod Span(int year, FiscalGrain grain, int number, IEnumerable<FiscalPeriod> parts) =>
        new(year, grain, number, parts.Min(part => part.Start), parts.Max(part => part.End));

    private static string? Mistake(FiscalPeriod period) => period switch
    {
        { Grain: not (FiscalGrain.Quarter or FiscalGrain.Month) } => "is neither a quarter nor a month",
        { Number: < 1 } => "has a number below 1",
        _ when period.Number > period.Grain.PerYear() => $"has a number above {period.Grain.PerYear()}",
        _ => period.End < period.Start ? "ends before it starts" : null,
    };
}
