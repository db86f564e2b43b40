using FsCheck;
using FsCheck.Fluent;
using PipelineRules.Calendars;

namespace PipelineRules.Tests.Calendars;

/// <summary>Some years of a computed calendar, stated again as quarters, months or both, in any order.</summary>
public sealed record StatedCopy(FiscalCalendar Original, ExplicitFiscalCalendar Copy, int FirstYear, int LastYear)
{
    public static Gen<StatedCopy> Any =>
        from original in AnyCalendar.Computed
        from firstYear in Gen.Choose(2000, 2040)
        from years in Gen.Choose(1, 6)
        from grains in Gen.Elements<FiscalGrain[]>([FiscalGrain.Quarter], [FiscalGrain.Month], [FiscalGrain.Quarter, FiscalGrain.Month])
        from periods in Gen.Shuffle(PeriodsOf(original, firstYear, years, grains))
        select new StatedCopy(original, new(periods), firstYear, firstYear + years - 1);

    public static Arbitrary<StatedCopy> Arbitrary() => Any.ToArbitrary();

    private static FiscalPeriod[] PeriodsOf(FiscalCalendar calendar, int firstYear, int years, FiscalGrain[] grains) =>
        [.. from year in Enumerable.Range(
            firstYear, years) from grain in grains from period in calendar.PeriodsOf(year, grain) select period];
}
