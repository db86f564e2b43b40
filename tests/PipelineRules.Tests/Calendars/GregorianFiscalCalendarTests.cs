using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Tests.Calendars;

public sealed class GregorianFiscalCalendarTests
{
    private static readonly GregorianFiscalCalendar FromFebruary = new(startMonth: 2);

    [Fact]
    public void A_fiscal_year_that_starts_in_February_is_named_for_the_year_it_ends_in() =>
        Assert.Equal(
            new FiscalPeriod(2027, FiscalGrain.Year, 1, new(2026, 2, 1), new(2027, 1, 31)),
            FromFebruary.PeriodOf(new(2026, 6, 1), FiscalGrain.Year));

    [Fact]
    public void It_is_named_for_the_year_it_starts_in_when_asked_to() =>
        Assert.Equal(
            "FY2026", new GregorianFiscalCalendar(2, YearNaming.StartYear).PeriodOf(new(2027, 1, 31), FiscalGrain.Year).ToString());

    [Theory]
    [InlineData(YearNaming.EndYear)]
    [InlineData(YearNaming.StartYear)]
    public void A_fiscal_year_that_is_a_calendar_year_has_its_name_either_way(YearNaming naming) =>
        Assert.Equal("FY2026-Q4", new GregorianFiscalCalendar(1, naming).PeriodOf(new(2026, 12, 31), FiscalGrain.Quarter).ToString());

    [Fact]
    public void Quarters_count_from_the_start_month() =>
        Assert.Equal(
            ["FY2027-Q1: 2026-02-01 2026-04-30", "FY2027-Q2: 2026-05-01 2026-07-31", "FY2027-Q3: 2026-08-01 2026-10-31",
            "FY2027-Q4: 2026-11-01 2027-01-31"],
            FromFebruary.PeriodsOf(2027, FiscalGrain.Quarter)
                .Select(quarter => $"{quarter}: {quarter.Start:uuuu-MM-dd} {quarter.End:uuuu-MM-dd}"));

    [Fact]
    public void The_29th_of_February_ends_its_month() =>
        Assert.Equal(
            new FiscalPeriod(2028, FiscalGrain.Month, 2, new(2028, 2, 1), new(2028, 2, 29)),
            new GregorianFiscalCalendar().PeriodOf(new(2028, 2, 29), FiscalGrain.Month));

    [Theory]
    [InlineData(2028, 28, false)]
    [InlineData(2028, 29, true)]
    [InlineData(2027, 28, true)]
    public void A_quarter_that_ends_in_February_ends_on_its_last_day(int year, int day, bool isQuarterEnd) =>
        Assert.Equal(isQuarterEnd, new GregorianFiscalCalendar(startMonth: 3).IsQuarterEnd(new(year, 2, day)));

    [Fact]
    public void Year_9999_is_whole_only_in_a_calendar_that_ends_it_in_December()
    {
        Assert.Equal("FY9999-P12", new GregorianFiscalCalendar().PeriodOf(LocalDate.MaxIsoValue, FiscalGrain.Month).ToString());
        Assert.Null(FromFebruary.PeriodOf(LocalDate.MaxIsoValue, FiscalGrain.Month));
        Assert.Equal("FY9999-P12", FromFebruary.PeriodOf(new(9999, 1, 31), FiscalGrain.Month).ToString());
    }

    [Fact]
    public void The_first_day_there_is_starts_a_year_only_in_a_calendar_that_starts_in_January()
    {
        Assert.Equal("FY-9998-Q1", new GregorianFiscalCalendar().PeriodOf(LocalDate.MinIsoValue, FiscalGrain.Quarter).ToString());
        Assert.Null(FromFebruary.PeriodOf(LocalDate.MinIsoValue, FiscalGrain.Quarter));
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-9998)]
    [InlineData(10000)]
    [InlineData(int.MaxValue)]
    public void A_year_that_is_not_whole_has_no_periods(int year) => Assert.Empty(FromFebruary.PeriodsOf(year, FiscalGrain.Quarter));

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void A_start_month_outside_the_year_throws(int startMonth) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(startMonth), () => new GregorianFiscalCalendar(startMonth));

    [Fact]
    public void Asking_for_the_period_of_a_day_allocates_nothing()
    {
        FromFebruary.PeriodOf(new(2026, 6, 1), FiscalGrain.Quarter);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var day = 0; day < 1000; day++) FromFebruary.PeriodOf(new LocalDate(2026, 1, 1).PlusDays(day), FiscalGrain.Quarter);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 999);
    }
}
