using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace PipelineRules.Calendars;

internal static class TimelineErrors
{
    internal static IEnumerable<string> Flaws(this Timeline timeline) =>
        timeline.Neighbours().SelectMany(pair => Between(pair.Earlier, pair.Later)).Concat(timeline.Shortfalls());

    private static IEnumerable<string> Between(FiscalPeriod earlier, FiscalPeriod later)
    {
        var days = Period.DaysBetween(earlier.End, later.Start);
        if (days < 1) yield return $"{earlier} and {later} both hold {Days(later.Start, LocalDate.Min(earlier.End, later.End))}.";
        if (days > 1
            && later.Year
                <= earlier.Year
                    + 1) yield return $"Neither {earlier} nor {later} holds {Days(earlier.End.PlusDays(1), later.Start.PlusDays(-1))}.";
        if (later.Year < earlier.Year
            || (later.Year == earlier.Year && later.Number < earlier.Number)) yield return $"{earlier} starts before {later}.";
    }

    private static IEnumerable<(FiscalPeriod Earlier, FiscalPeriod Later)> Neighbours(this Timeline timeline) =>
        timeline.Periods.GroupBy(period => period.Grain == FiscalGrain.Year ? 0 : period.Year).SelectMany(Neighbours);

    private static IEnumerable<(FiscalPeriod Earlier, FiscalPeriod Later)> Neighbours(IEnumerable<FiscalPeriod> periods)
    {
        var furthest = periods.First();
        foreach (var next in periods.Skip(1))
        {
            yield return (furthest, next);
            furthest = next.End > furthest.End ? next : furthest;
        }
    }

    private static IEnumerable<string> Shortfalls(this Timeline timeline) =>
        from period in timeline.Periods
        group period.Number by (period.Year, period.Grain) into year
        let found = year.Distinct().Count()
        where found < year.Key.Grain.PerYear()
        select $"{new FiscalPeriodName(year.Key.Year, FiscalGrain.Year, 1)} has {found} of its {year.Key.Grain.PerYear()} "
            + $"{(year.Key.Grain == FiscalGrain.Quarter ? "quarters" : "months")}.";

    private static string Days(LocalDate first, LocalDate last) =>
        $"{LocalDatePattern.Iso.Format(first)} to {LocalDatePattern.Iso.Format(last)}";
}
