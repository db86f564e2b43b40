using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Json.Tests;

public sealed class FiscalCalendarTests
{
    [Fact]
    public void A_calendar_of_months_starts_in_the_month_said()
    {
        var calendar = Assert.IsType<GregorianFiscalCalendar>(Read("""{"kind":"gregorian","startMonth":2,"yearNaming":"startYear"}"""));
        Assert.Equal((2, YearNaming.StartYear), (calendar.StartMonth, calendar.Naming));
    }

    [Theory]
    [InlineData("4-4-5", WeekPattern.FourFourFive)]
    [InlineData("4-5-4", WeekPattern.FourFiveFour)]
    [InlineData("5-4-4", WeekPattern.FiveFourFour)]
    public void A_calendar_of_weeks_has_the_defaults_of_the_library(string kind, WeekPattern pattern)
    {
        var calendar = Assert.IsType<WeekFiscalCalendar>(Read($$"""{"kind":"{{kind}}"}"""));
        var expected = new WeekFiscalCalendar(pattern);
        Assert.Equal(Terms(expected), Terms(calendar));
    }

    [Fact]
    public void A_calendar_of_weeks_ends_as_said()
    {
        var calendar = Assert.IsType<WeekFiscalCalendar>(Read(
            """{"kind":"4-5-4","endMonth":6,"endWeekday":"sunday","yearEndRule":"nearestToMonthEnd","yearNaming":"startYear","leapPeriod":11}"""));
        Assert.Equal(
            (WeekPattern.FourFiveFour, 6, IsoDayOfWeek.Sunday, YearEndRule.NearestToMonthEnd, YearNaming.StartYear, 11), Terms(calendar));
    }

    [Fact]
    public void A_stated_calendar_has_the_periods_stated()
    {
        var calendar = Read("""{"kind":"explicit","periods":[{"name":"FY2027-Q1","start":"2026-12-28","end":"2027-03-28"}]}""");
        Assert.Equal(new FiscalPeriod(2027, FiscalGrain.Quarter, 1, new(2026, 12, 28), new(2027, 3, 28)), calendar.Find("FY2027-Q1"));
    }

    [Theory]
    [InlineData("{}", "a fiscalCalendar must say its kind, and an explicit one its periods")]
    [InlineData("""{"kind":"explicit"}""", "a fiscalCalendar must say its kind, and an explicit one its periods")]
    [InlineData("""{"kind":"gregorian","endMonth":1}""", "endMonth means nothing in a fiscalCalendar of this kind")]
    [InlineData("""{"kind":"gregorian","endWeekday":"friday"}""", "endWeekday means nothing in a fiscalCalendar of this kind")]
    [InlineData(
        """{"kind":"gregorian","yearEndRule":"lastWeekdayOfMonth"}""", "yearEndRule means nothing in a fiscalCalendar of this kind")]
    [InlineData("""{"kind":"gregorian","leapPeriod":1}""", "leapPeriod means nothing in a fiscalCalendar of this kind")]
    [InlineData("""{"kind":"gregorian","periods":[]}""", "periods means nothing in a fiscalCalendar of this kind")]
    [InlineData("""{"kind":"4-4-5","startMonth":1}""", "startMonth means nothing in a fiscalCalendar of this kind")]
    [InlineData("""{"kind":"4-4-5","periods":[]}""", "periods means nothing in a fiscalCalendar of this kind")]
    [InlineData("""{"kind":"explicit","periods":[],"startMonth":1}""", "startMonth means nothing in a fiscalCalendar of this kind")]
    [InlineData("""{"kind":"explicit","periods":[],"yearNaming":"endYear"}""", "yearNaming means nothing in a fiscalCalendar of this kind")]
    [InlineData("""{"kind":"explicit","periods":[],"endMonth":1}""", "endMonth means nothing in a fiscalCalendar of this kind")]
    [InlineData("""{"kind":"445"}""", "expected one of gregorian, 4-4-5, 4-5-4, 5-4-4, explicit (did you mean 4-4-5?), found \"445\"")]
    [InlineData("""{"kind":"gregorian","startMonth":13}""", "expected a whole number from 1 to 12, found 13")]
    [InlineData("""{"kind":"gregorian","startMonth":0}""", "expected a whole number from 1 to 12, found 0")]
    [InlineData("""{"kind":"gregorian","startMonth":1.5}""", "expected a whole number from 1 to 12, found 1.5")]
    public void A_calendar_that_cannot_be_is_refused(string calendar, string why) =>
        Assert.EndsWith(": " + why, $$"""{"fiscalCalendar":{{calendar}}}""".Refusal(), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"name":"FY2027-Q1","start":"2027-03-28","end":"2026-12-28"}""")]
    [InlineData("""{"name":"FY2027-Q1","start":"2027-03-28"}""")]
    [InlineData("""{"name":"FY2027-Q1","end":"2027-03-28"}""")]
    public void A_period_that_ends_before_it_starts_or_lacks_a_day_is_refused(string period) => Assert.EndsWith(
        "at $.fiscalCalendar.periods[0]: a fiscal period must say its start and its end, both included, and end no earlier than it starts",
        Periods(period).Refusal(), StringComparison.Ordinal);

    [Theory]
    [InlineData("FY2027")]
    [InlineData("FY2027-Q5")]
    [InlineData("FY2027-Q0")]
    [InlineData("FY2027-P13")]
    [InlineData("FY2027-P3")]
    [InlineData("fy2027-q1")]
    [InlineData("FY27-Q1")]
    [InlineData("FY-Q1")]
    [InlineData("Q1")]
    [InlineData("")]
    [InlineData("FY2027-Q1-Q2")]
    public void A_name_of_no_quarter_or_month_is_refused(string name) => Assert.Contains(
        "a fiscal period must have the name of a quarter such as FY2027-Q1",
        Periods($$"""{"name":"{{name}}","start":"2027-01-01","end":"2027-03-31"}""").Refusal(), StringComparison.Ordinal);

    [Fact]
    public void A_calendar_of_ones_own_cannot_be_written() =>
        Assert.Throws<ArgumentException>("calendar", () => new Facts.FactSet(Sample.Day, Calendar: new Lunar()).Written());

    private static string Periods(string period) => $$$"""{"fiscalCalendar":{"kind":"explicit","periods":[{{{period}}}]}}""";

    private static FiscalCalendar Read(string calendar) => $$"""{"asOf":"2026-11-02","fiscalCalendar":{{calendar}}}""".Read().Calendar!;

    private static (WeekPattern, int, IsoDayOfWeek, YearEndRule, YearNaming, int) Terms(WeekFiscalCalendar weeks) =>
        (weeks.Pattern, weeks.EndMonth, weeks.EndWeekday, weeks.Rule, weeks.Naming, weeks.LongMonth);

    private sealed class Lunar : FiscalCalendar
    {
        public override string Kind => "lunar";

        public override IReadOnlyList<FiscalPeriod> PeriodsOf(int fiscalYear, FiscalGrain grain) => [];

        protected override FiscalPeriod? PeriodHolding(LocalDate isoDay, FiscalGrain grain) => null;
    }
}
