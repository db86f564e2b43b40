namespace PipelineRules.Calendars;

/// <summary>On which of its weekdays a fiscal year of weeks ends.</summary>
public enum YearEndRule
{
    /// <summary>The last such weekday of the end month, up to six days before the month's end.</summary>
    LastWeekdayOfMonth,

    /// <summary>That weekday where it falls nearest to the last day of the end month: up to three days before it or after it.</summary>
    NearestToMonthEnd,
}
