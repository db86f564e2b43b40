using NodaTime;

namespace PipelineRules;

/// <summary>What lies between a signature and the outcome.</summary>
internal static class LeadTimes
{
    // A century either way of any day that deals are made on stays within the days that NodaTime can tell.
    private const decimal Longest = 100 * DaysAYear;
    private const decimal DaysAYear = 365.25m;

    public static bool IsUsable(Period lead) => !lead.HasTimeComponent && NotNegative(lead) && NotEndless(lead);

    public static Period? Usable(Period? lead) => lead is not null && IsUsable(lead) ? lead : null;

    /// <summary>Years go first, then months, weeks and days, as NodaTime has it, and the implementation before the paper process.</summary>
    public static LocalDate? LatestSignatureDate(LocalDate? mustHave, Period? implementation, Period? paperProcess) =>
        mustHave is { Year: > -9000 } day
        ? day.Minus(implementation ?? Period.Zero).Minus(paperProcess ?? Period.Zero)
        : null;

    /// <summary>
    /// The first day on which they can have the outcome when they decide on a day; null where it lies beyond the days there are.
    /// </summary>
    public static LocalDate? EarliestOutcome(LocalDate decided, Period implementation, Period paperProcess) =>
        decided is { Year: < 9000 } day ? day.Plus(paperProcess).Plus(implementation) : null;

    private static bool NotNegative(Period lead) => lead is { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 };

    // All of it together: a century written as months and weeks is no shorter.
    private static bool NotEndless(Period lead) =>
        lead.Years * DaysAYear + lead.Months * DaysAYear / 12 + lead.Weeks * 7m + lead.Days <= Longest;
}
