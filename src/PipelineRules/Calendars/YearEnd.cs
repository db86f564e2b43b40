using System;
using NodaTime;

namespace PipelineRules.Calendars;

internal sealed class YearEnd(int month, IsoDayOfWeek weekday, YearEndRule rule)
{
    private readonly int _mostDaysBack = rule == YearEndRule.LastWeekdayOfMonth ? 6 : 3;

    internal LocalDate? In(int year)
    {
        if (year < CalendarSystem.Iso.MinYear || year > CalendarSystem.Iso.MaxYear) return null;
        var monthEnd = new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month));
        var shift = Shift(monthEnd.DayOfWeek);
        return shift > 0 && monthEnd == LocalDate.MaxIsoValue ? null : monthEnd.PlusDays(shift);
    }

    internal int FirstYearEndingOnOrAfter(LocalDate day)
    {
        var year = Math.Max(day.Year - 1, CalendarSystem.Iso.MinYear);
        while (In(year) < day) year++;
        return year;
    }

    private int Shift(IsoDayOfWeek monthEnd)
    {
        var daysBack = (monthEnd - weekday + 7) % 7;
        return daysBack <= _mostDaysBack ? -daysBack : 7 - daysBack;
    }
}
