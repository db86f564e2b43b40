namespace PipelineRules.Calendars;

internal sealed class WeekLayout(WeekPattern pattern, int longMonth)
{
    private readonly int _weeksBeforeSecond = pattern == WeekPattern.FiveFourFour ? 5 : 4;
    private readonly int _weeksBeforeThird = pattern == WeekPattern.FourFourFive ? 8 : 9;

    internal int WeeksBefore(int month, bool isLongYear) =>
        (month - 1) / 3 * 13 + WeeksIntoQuarter((month - 1) % 3) + (isLongYear && month > longMonth ? 1 : 0);

    internal int MonthOf(int weeksIntoYear, bool isLongYear)
    {
        var month = 12;
        while (WeeksBefore(month, isLongYear) > weeksIntoYear) month--;
        return month;
    }

    private int WeeksIntoQuarter(int monthsIntoQuarter) => monthsIntoQuarter switch
    {
        0 => 0,
        1 => _weeksBeforeSecond,
        _ => _weeksBeforeThird,
    };
}
