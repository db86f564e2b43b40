using System.Globalization;
using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Tests.Calendars;

public sealed class FiscalPeriodTests
{
    private static readonly GregorianFiscalCalendar Calendar = new(startMonth: 2);
    private static readonly FiscalPeriod Quarter = Calendar.PeriodsOf(2027, FiscalGrain.Quarter)[0];

    [Theory]
    [InlineData(FiscalGrain.Year, "FY2027")]
    [InlineData(FiscalGrain.Quarter, "FY2027-Q1")]
    [InlineData(FiscalGrain.Month, "FY2027-P03")]
    public void A_period_bears_its_name(FiscalGrain grain, string name) =>
        Assert.Equal(name, Calendar.PeriodOf(new(2026, 4, 30), grain).ToString());

    [Fact]
    public void A_period_holds_its_first_and_last_day_and_no_day_around_them() =>
        Assert.Equal([false, true, true, false],
            new[] { Quarter.Start.PlusDays(-1), Quarter.Start, Quarter.End, Quarter.End.PlusDays(1) }.Select(Quarter.Contains));

    [Fact]
    public void A_period_holds_a_day_of_another_calendar_system() =>
        Assert.True(Quarter.Contains(Quarter.End.WithCalendar(CalendarSystem.Julian)));

    [Fact]
    public void A_period_stated_in_another_calendar_system_is_the_same_period() =>
        Assert.Equal(
            Quarter,
            new(2027, FiscalGrain.Quarter, 1, Quarter.Start.WithCalendar(CalendarSystem.Coptic),
            Quarter.End.WithCalendar(CalendarSystem.Julian)));

    [Fact]
    public void Periods_are_ordered_by_start_and_then_the_longer_grain_first()
    {
        FiscalPeriod[] inOrder =
            [.. "FY2027 FY2027-Q1 FY2027-P01 FY2027-P02 FY2027-Q2".Split(' ').Select(name => Calendar.Find(name)).OfType<FiscalPeriod>()];
        Assert.Equal(inOrder, inOrder.Reverse().Order());
        Assert.True(inOrder[0] < inOrder[1] && inOrder[4] > inOrder[3] && inOrder[0] <= inOrder[1] && inOrder[4] >= inOrder[3]);
    }

    [Theory]
    [InlineData("FY2027-Q1")]
    [InlineData("  fy2027-q1\n")]
    public void A_period_is_found_in_either_case_with_spaces_around_it(string name) => Assert.Equal(Quarter, Calendar.Find(name));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2027")]
    [InlineData("FY")]
    [InlineData("FY27")]
    [InlineData("FY2027-")]
    [InlineData("FY2027-Q")]
    [InlineData("FY2027-Q0")]
    [InlineData("FY2027-Q5")]
    [InlineData("FY2027-Q01")]
    [InlineData("FY2027-P3")]
    [InlineData("FY2027-P13")]
    [InlineData("FY2027 Q1")]
    [InlineData("FY+2027")]
    [InlineData("FY10000")]
    [InlineData("FY99999999999999999999-Q1")]
    [InlineData("FY2027-Q99999999999999999999")]
    [InlineData("FY２０２７")]
    public void Text_that_names_no_period_finds_none(string? name) => Assert.Null(Calendar.Find(name));

    [Fact]
    public void A_name_reads_the_same_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = new() { NegativeSign = "~" } };
        Assert.Equal("FY-0005", new FiscalPeriod(-5, FiscalGrain.Year, 1, default, default).ToString());
        CultureInfo.CurrentCulture = culture;
    }

    [Fact]
    public void A_grain_that_is_none_throws() =>
        Assert.Throws<ArgumentOutOfRangeException>("grain", () => Calendar.PeriodOf(new(2026, 6, 1), (FiscalGrain)3));
}
