using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Tests.Calendars;

public sealed class ExplicitFiscalCalendarTests
{
    private static readonly FiscalPeriod[] Quarters = [.. new GregorianFiscalCalendar(2).PeriodsOf(2027, FiscalGrain.Quarter)];
    private static readonly FiscalPeriod[] Months = [.. new GregorianFiscalCalendar(2).PeriodsOf(2027, FiscalGrain.Month)];

    [Fact]
    public void A_year_spans_its_quarters() =>
        Assert.Equal(
            new FiscalPeriod(2027, FiscalGrain.Year, 1, new(2026, 2, 1), new(2027, 1, 31)),
            new ExplicitFiscalCalendar(Quarters).Find("FY2027"));

    [Fact]
    public void Months_group_into_quarters_by_threes() =>
        Assert.Equal(Quarters, new ExplicitFiscalCalendar(Months).PeriodsOf(2027, FiscalGrain.Quarter));

    [Fact]
    public void A_stated_quarter_goes_before_its_months()
    {
        var calendar = new ExplicitFiscalCalendar([.. Months, .. Quarters[..3], Longer(Quarters[3])]);
        Assert.Equal(Longer(Quarters[3]), calendar.Find("FY2027-Q4"));
        Assert.Equal(["FY2027-Q4 does not run from the first day of its months to the last."], calendar.Flaws);
    }

    [Theory]
    [InlineData(2026, 1, 31)]
    [InlineData(2027, 2, 1)]
    public void A_day_outside_what_is_stated_has_no_period(int year, int month, int day) =>
        Assert.Null(new ExplicitFiscalCalendar(Quarters).PeriodOf(new(year, month, day), FiscalGrain.Year));

    [Fact]
    public void Quarters_alone_have_no_months() =>
        Assert.Null(new ExplicitFiscalCalendar(Quarters).PeriodOf(new(2026, 6, 1), FiscalGrain.Month));

    [Fact]
    public void An_overlap_is_told_with_its_days() =>
        Assert.Equal(["FY2027-Q1 and FY2027-Q2 both hold 2026-05-01 to 2026-05-07."], FlawsOf([Longer(Quarters[0]), .. Quarters[1..]]));

    [Fact]
    public void A_day_that_two_quarters_hold_is_given_to_the_one_that_starts_last() =>
        Assert.Equal(
            Quarters[1],
            new ExplicitFiscalCalendar([Longer(Quarters[0]), .. Quarters[1..]]).PeriodOf(new(2026, 5, 7), FiscalGrain.Quarter));

    [Fact]
    public void A_gap_is_told_with_its_days() =>
        Assert.Equal(
            ["Neither FY2027-Q1 nor FY2027-Q2 holds 2026-04-24 to 2026-04-30."], FlawsOf([Shorter(Quarters[0]), .. Quarters[1..]]));

    [Fact]
    public void A_gap_between_two_years_is_told() =>
        Assert.Equal(["Neither FY2027 nor FY2028 holds 2027-01-25 to 2027-01-31."],
            FlawsOf([.. Quarters[..3], Shorter(Quarters[3]), .. new GregorianFiscalCalendar(2).PeriodsOf(2028, FiscalGrain.Quarter)]));

    [Fact]
    public void A_day_in_a_gap_has_a_year_and_no_quarter()
    {
        var calendar = new ExplicitFiscalCalendar([Shorter(Quarters[0]), .. Quarters[1..]]);
        Assert.Null(calendar.PeriodOf(new(2026, 4, 30), FiscalGrain.Quarter));
        Assert.Equal("FY2027", calendar.PeriodOf(new(2026, 4, 30), FiscalGrain.Year).ToString());
    }

    [Fact]
    public void A_missing_quarter_is_told() => Assert.Equal(["FY2027 has 3 of its 4 quarters."], FlawsOf(Quarters[..3]));

    [Fact]
    public void A_missing_month_is_told() => Assert.Contains("FY2027 has 11 of its 12 months.", FlawsOf(Months[1..]));

    [Fact]
    public void Quarters_out_of_order_are_told() =>
        Assert.Equal(
            ["FY2027-Q2 starts before FY2027-Q1."],
            FlawsOf([Quarters[0] with { Number = 2 }, Quarters[1] with { Number = 1 }, .. Quarters[2..]]));

    [Fact]
    public void Nothing_stated_is_a_calendar_without_periods_or_flaws()
    {
        Assert.Empty(FlawsOf());
        Assert.Null(new ExplicitFiscalCalendar([]).PeriodOf(new(2026, 6, 1), FiscalGrain.Year));
    }

    [Fact]
    public void Periods_that_end_with_time_are_weighed_like_any() =>
        Assert.NotEmpty(
            FlawsOf(
                new(9999, FiscalGrain.Quarter, 1, new(9999, 1, 1), LocalDate.MaxIsoValue),
                new(9999, FiscalGrain.Quarter, 2, new(9999, 4, 1), LocalDate.MaxIsoValue)));

    [Theory]
    [InlineData(FiscalGrain.Quarter, 1, 1, "FY2027-Q1 ends before it starts.")]
    [InlineData(FiscalGrain.Year, 1, 9, "FY2027 is neither a quarter nor a month.")]
    [InlineData(FiscalGrain.Quarter, 5, 9, "FY2027-Q5 has a number above 4.")]
    [InlineData(FiscalGrain.Month, 0, 9, "FY2027-P00 has a number below 1.")]
    public void A_period_that_cannot_be_throws_with_its_name(FiscalGrain grain, int number, int endMonth, string message)
    {
        var period = new FiscalPeriod(2027, grain, number, new(2026, 2, 1), new(2026, endMonth, 1));
        Assert.StartsWith(
            message, Assert.Throws<ArgumentException>("periods", () => new ExplicitFiscalCalendar([period])).Message,
            StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> FlawsOf(params FiscalPeriod[] periods) => new ExplicitFiscalCalendar(periods).Flaws;

    private static FiscalPeriod Longer(FiscalPeriod period) => Ending(period, period.End.PlusDays(7));

    private static FiscalPeriod Shorter(FiscalPeriod period) => Ending(period, period.End.PlusDays(-7));

    private static FiscalPeriod Ending(FiscalPeriod period, LocalDate end) =>
        new(period.Year, period.Grain, period.Number, period.Start, end);
}
