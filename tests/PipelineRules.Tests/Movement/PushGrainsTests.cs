using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Movement;

namespace PipelineRules.Tests.Movement;

public sealed class PushGrainsTests
{
    private static readonly LocalDate s_day = Some.Day.PlusDays(-10);

    private static CloseDateMovement Pushed(LocalDate from, LocalDate to, FiscalCalendar? calendar = null) =>
        Moved.Of(Some.Facts.WithMoves(Some.Move(s_day, from, to)) with { Calendar = calendar });

    [Theory]
    [InlineData("2027-01-01", "2027-01-31", 0)]
    [InlineData("2027-01-31", "2027-02-01", 1)]
    [InlineData("2026-12-31", "2027-01-01", 1)]
    [InlineData("2026-12-01", "2027-12-01", 1)]
    public void A_push_counts_by_month_when_it_leads_into_a_later_one(string from, string to, int months) =>
        Assert.Equal(months, Pushed(Day(from), Day(to)).Pushes?.CalendarMonth);

    [Theory]
    [InlineData("2027-01-01", "2027-03-31", 0)]
    [InlineData("2027-03-31", "2027-04-01", 1)]
    [InlineData("2027-01-31", "2027-02-01", 0)]
    public void A_push_counts_by_quarter_when_it_leads_into_a_later_one(string from, string to, int quarters) =>
        Assert.Equal(quarters, Pushed(Day(from), Day(to)).Pushes?.FiscalQuarter);

    [Theory]
    [InlineData("2027-02-01", "2027-04-30", 0)]
    [InlineData("2027-03-31", "2027-04-01", 0)]
    [InlineData("2027-01-31", "2027-02-01", 1)]
    [InlineData("2027-04-30", "2027-05-01", 1)]
    public void The_quarters_are_those_of_the_sellers_fiscal_year(string from, string to, int quarters) =>
        Assert.Equal(quarters, Pushed(Day(from), Day(to), new GregorianFiscalCalendar(startMonth: 2)).Pushes?.FiscalQuarter);

    [Fact]
    public void A_pull_takes_no_push_back()
    {
        var movement =
            Moved.Of(
                Some.Move(s_day, Day("2027-01-20"), Day("2027-04-20")), Some.Move(s_day.PlusDays(8), Day("2027-04-20"), Day("2027-01-20")));
        Assert.Equal((new PushCounts(1, 1, 1), 1, 0), (movement.Pushes, movement.Pulls, movement.NetDriftDays));
    }

    [Fact]
    public void Outside_the_fiscal_calendar_only_the_quarters_are_unknown()
    {
        var movement = Pushed(Day("2027-01-20"), Day("2027-04-20"), new ExplicitFiscalCalendar([]));
        Assert.Equal(new PushCounts(1, 1, null), movement.Pushes);
        Assert.Equal((1, null), (movement.SellerDriven, movement.SellerDrivenAcrossQuarters));
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
