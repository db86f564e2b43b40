using NodaTime;

namespace PipelineRules.Calendars;

internal readonly record struct WeekYear(int Name, LocalDate Start, LocalDate End, WeekLayout Layout)
{
    private bool IsLong => Period.DaysBetween(Start, End) >= 52 * 7;

    internal FiscalPeriod Holding(LocalDate day, FiscalGrain grain)
    {
        var month = Layout.MonthOf(Period.DaysBetween(Start, day) / 7, IsLong);
        return Part(grain, (month - 1) / grain.Months() + 1);
    }

    internal FiscalPeriod Part(FiscalGrain grain, int number)
    {
        var next = number * grain.Months() + 1;
        var first = next - grain.Months();
        return new(Name, grain, number, Start.PlusDays(DaysBefore(first)), Start.PlusDays(DaysBefore(next) - 1));
    }

    private int DaysBefore(int month) => 7 * Layout.WeeksBefore(month, IsLong);
}
