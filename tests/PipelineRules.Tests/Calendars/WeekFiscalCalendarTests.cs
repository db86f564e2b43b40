using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Tests.Calendars;

public sealed class WeekFiscalCalendarTests
{
    private static readonly WeekFiscalCalendar Retail =
        new(WeekPattern.FourFiveFour, rule: YearEndRule.NearestToMonthEnd, naming: YearNaming.StartYear);

    [Theory]
    [InlineData(2012, "2012-01-29", "2013-02-02")]
    [InlineData(2017, "2017-01-29", "2018-02-03")]
    [InlineData(2022, "2022-01-30", "2023-01-28")]
    [InlineData(2023, "2023-01-29", "2024-02-03")]
    [InlineData(2024, "2024-02-04", "2025-02-01")]
    [InlineData(2025, "2025-02-02", "2026-01-31")]
    public void A_retail_year_runs_as_the_National_Retail_Federation_publishes_it(int year, string start, string end) =>
        Assert.Equal($"{start} {end}", Days(Assert.Single(Retail.PeriodsOf(year, FiscalGrain.Year))));

    [Fact]
    public void Retail_years_of_53_weeks_are_those_the_Federation_names() =>
        Assert.Equal(
            [2000, 2006, 2012, 2017, 2023],
            Enumerable.Range(2000, 28).Where(year => Retail.PeriodsOf(year, FiscalGrain.Year)[0] is var whole && Weeks(whole) == 53));

    [Fact]
    public void The_53rd_week_falls_to_the_last_month() =>
        Assert.Equal([4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 5], Retail.PeriodsOf(2023, FiscalGrain.Month).Select(Weeks));

    [Fact]
    public void The_53rd_week_falls_to_another_month_when_asked_to() =>
        Assert.Equal([13, 14, 13, 13], Retailing(longMonth: 4).PeriodsOf(2023, FiscalGrain.Quarter).Select(Weeks));

    [Theory]
    [InlineData(WeekPattern.FourFourFive, new[] { 4, 4, 5 }, "4-4-5")]
    [InlineData(WeekPattern.FourFiveFour, new[] { 4, 5, 4 }, "4-5-4")]
    [InlineData(WeekPattern.FiveFourFour, new[] { 5, 4, 4 }, "5-4-4")]
    public void A_pattern_deals_the_weeks_of_a_quarter_to_its_months(WeekPattern pattern, int[] weeks, string kind)
    {
        var calendar = new WeekFiscalCalendar(pattern);
        Assert.Equal(weeks, calendar.PeriodsOf(2026, FiscalGrain.Month).Take(3).Select(Weeks));
        Assert.Equal(kind, calendar.Kind);
    }

    [Theory]
    [InlineData(2024, "2023-01-29 2024-01-27")]
    [InlineData(2025, "2024-01-28 2025-01-25")]
    [InlineData(2026, "2025-01-26 2026-01-31")]
    public void Left_to_itself_it_ends_on_the_last_Saturday_of_January(int year, string days) =>
        Assert.Equal(days, Days(new WeekFiscalCalendar(WeekPattern.FourFourFive).PeriodsOf(year, FiscalGrain.Year)[0]));

    [Theory]
    [InlineData(2022, "2021-09-26 2022-09-24")]
    [InlineData(2023, "2022-09-25 2023-09-30")]
    [InlineData(2024, "2023-10-01 2024-09-28")]
    public void A_year_that_ends_on_the_last_Saturday_of_September_runs_as_Apple_reports_it(int year, string days) =>
        Assert.Equal(
            days, Days(new WeekFiscalCalendar(WeekPattern.FourFourFive, endMonth: 9, longMonth: 3).PeriodsOf(year, FiscalGrain.Year)[0]));

    [Theory]
    [InlineData(YearNaming.EndYear)]
    [InlineData(YearNaming.StartYear)]
    public void A_year_end_carried_over_New_Year_keeps_the_name_of_its_year(YearNaming naming) =>
        Assert.Equal("FY2026", Nearest(12, naming).PeriodOf(new(2027, 1, 2), FiscalGrain.Year).ToString());

    [Fact]
    public void A_year_is_named_for_the_year_of_its_end_month_unless_asked_otherwise() =>
        Assert.Equal(("FY2024", "FY2023"), (NameOf(Nearest(1, YearNaming.EndYear)), NameOf(Nearest(1, YearNaming.StartYear))));

    [Fact]
    public void The_29th_of_February_lies_in_a_month_like_any_day() =>
        Assert.Equal("FY2024-P01", Retail.PeriodOf(new(2024, 2, 29), FiscalGrain.Month).ToString());

    [Fact]
    public void A_quarter_ends_with_its_last_week()
    {
        Assert.True(Retail.IsQuarterEnd(new(2024, 2, 3)));
        Assert.False(Retail.IsQuarterEnd(new(2024, 1, 27)));
    }

    [Fact]
    public void The_days_after_the_last_year_end_there_is_are_outside()
    {
        Assert.Null(Retail.PeriodOf(LocalDate.MaxIsoValue, FiscalGrain.Month));
        Assert.Equal("FY9998-P12", Retail.PeriodOf(new(9999, 1, 30), FiscalGrain.Month).ToString());
        Assert.Null(Retail.PeriodOf(LocalDate.MinIsoValue, FiscalGrain.Month));
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(9999)]
    [InlineData(int.MaxValue)]
    public void A_year_that_is_not_whole_has_no_periods(int year) => Assert.Empty(Retail.PeriodsOf(year, FiscalGrain.Month));

    [Fact]
    public void Whatever_is_out_of_range_throws_with_its_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("pattern", () => new WeekFiscalCalendar((WeekPattern)3));
        Assert.Throws<ArgumentOutOfRangeException>("endMonth", () => new WeekFiscalCalendar(WeekPattern.FourFourFive, endMonth: 13));
        Assert.Throws<ArgumentOutOfRangeException>(
            "endWeekday", () => new WeekFiscalCalendar(WeekPattern.FourFourFive, endWeekday: IsoDayOfWeek.None));
        Assert.Throws<ArgumentOutOfRangeException>("longMonth", () => Retailing(longMonth: 0));
    }

    private static WeekFiscalCalendar Retailing(int longMonth) =>
        new(WeekPattern.FourFiveFour, rule: YearEndRule.NearestToMonthEnd, naming: YearNaming.StartYear, longMonth: longMonth);

    private static WeekFiscalCalendar Nearest(int endMonth, YearNaming naming) =>
        new(WeekPattern.FourFourFive, endMonth, rule: YearEndRule.NearestToMonthEnd, naming: naming);

    private static string? NameOf(FiscalCalendar calendar) => calendar.PeriodOf(new(2023, 6, 1), FiscalGrain.Year).ToString();

    private static string Days(FiscalPeriod period) => $"{period.Start:uuuu-MM-dd} {period.End:uuuu-MM-dd}";

    private static int Weeks(FiscalPeriod period) => (Period.DaysBetween(period.Start, period.End) + 1) / 7;
}
