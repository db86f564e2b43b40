using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Tests.Calendars;

[Properties(Arbitrary = [typeof(AnyCalendar), typeof(StatedCopy)], MaxTest = 300)]
public sealed class FiscalCalendarProperties
{
    [Property]
    public void Periods_of_a_year_neither_overlap_nor_leave_a_day_out(FiscalCalendar calendar, LocalDate day, FiscalGrain grain)
    {
        if (calendar.PeriodOf(day, FiscalGrain.Year) is not { } year) return;
        var periods = calendar.PeriodsOf(year.Year, grain);
        if (calendar is ExplicitFiscalCalendar && periods.Count == 0) return;
        Assert.Equal((year.Start, year.End), (periods[0].Start, periods[^1].End));
        Assert.All(periods.Zip(periods.Skip(1)), pair => Assert.Equal(pair.First.End.PlusDays(1), pair.Second.Start));
    }

    [Property]
    public void A_day_is_in_the_one_period_of_its_year_that_PeriodOf_says(FiscalCalendar calendar, LocalDate day, FiscalGrain grain)
    {
        if (calendar.PeriodOf(day, FiscalGrain.Year) is not { } year) return;
        var holding = calendar.PeriodsOf(year.Year, grain).Where(period => period.Contains(day)).Select(period => (FiscalPeriod?)period);
        Assert.Equal(holding.SingleOrDefault(), calendar.PeriodOf(day, grain));
    }

    [Property]
    public void A_period_is_found_by_its_name(FiscalCalendar calendar, LocalDate day, FiscalGrain grain)
    {
        if (calendar.PeriodOf(day, grain) is not { } period) return;
        Assert.Equal(period, calendar.Find(period.ToString()));
        Assert.Equal(period, calendar.Find($" {period.ToString().ToLowerInvariant()}\t"));
    }

    [Property]
    public void The_quarter_of_a_day_lies_within_the_year_of_the_day(FiscalCalendar calendar, LocalDate day)
    {
        var (year, quarter) = (calendar.PeriodOf(day, FiscalGrain.Year), calendar.PeriodOf(day, FiscalGrain.Quarter));
        Assert.Equal(year?.Year, quarter?.Year);
        Assert.True(quarter is null || (year?.Start <= quarter?.Start && quarter?.End <= year?.End));
    }

    [Property]
    public void The_month_of_a_day_lies_within_the_quarter_of_the_day(FiscalCalendar calendar, LocalDate day)
    {
        if (calendar.PeriodOf(day, FiscalGrain.Month) is not { } month) return;
        var quarter = calendar.PeriodOf(day, FiscalGrain.Quarter);
        Assert.True(quarter?.Contains(month.Start) is true && quarter?.Contains(month.End) is true);
        Assert.Equal((month.Number + 2) / 3, quarter?.Number);
    }

    [Property]
    public void No_day_throws_whatever_the_calendar_system(FiscalCalendar calendar, LocalDate day, FiscalGrain grain) =>
        Assert.True(calendar.PeriodOf(day, grain)?.Contains(day) is not false);

    [Property]
    public void No_text_throws_and_what_it_finds_bears_its_name(FiscalCalendar calendar, string? text) =>
        Assert.True(calendar.Find(text) is not { } period || period.ToString().Equals(text?.Trim(), StringComparison.OrdinalIgnoreCase));

    [Property]
    public void A_year_starts_the_day_after_the_year_before_it_ends(FiscalCalendar calendar, LocalDate day)
    {
        if (calendar.PeriodOf(day, FiscalGrain.Year) is not { } year
            || calendar.PeriodsOf(year.Year + 1, FiscalGrain.Year) is not [var next]) return;
        Assert.Equal(year.End.PlusDays(1), next.Start);
    }

    [Property]
    public void A_day_is_a_quarter_end_when_the_next_day_is_in_another_quarter(FiscalCalendar calendar, LocalDate day)
    {
        if (calendar.PeriodOf(day, FiscalGrain.Quarter) is not { } quarter
            || day.WithCalendar(CalendarSystem.Iso) == LocalDate.MaxIsoValue) return;
        Assert.Equal(
            calendar.PeriodOf(day.WithCalendar(CalendarSystem.Iso).PlusDays(1), FiscalGrain.Quarter) != quarter,
            calendar.IsQuarterEnd(day));
    }

    [Property]
    public void A_calendar_stated_period_by_period_has_no_flaws(StatedCopy stated) => Assert.Empty(stated.Copy.Flaws);

    [Property]
    public void A_calendar_stated_period_by_period_answers_as_the_one_it_was_taken_from(StatedCopy stated, PositiveInt days)
    {
        var day = stated.Original.PeriodsOf(stated.FirstYear, FiscalGrain.Year)[0].Start.PlusDays(days.Get % 2000);
        if (stated.Copy.PeriodOf(day, FiscalGrain.Year) is null) return;
        Assert.Equal(stated.Original.PeriodOf(day, FiscalGrain.Year), stated.Copy.PeriodOf(day, FiscalGrain.Year));
        Assert.Equal(stated.Original.PeriodOf(day, FiscalGrain.Quarter), stated.Copy.PeriodOf(day, FiscalGrain.Quarter));
    }
}
