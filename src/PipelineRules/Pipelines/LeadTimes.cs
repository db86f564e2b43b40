using NodaTime;

namespace PipelineRules;

/// <summary>What lies between a signature and the outcome.</summary>
internal static class LeadTimes
{
    // A century either way of any day that deals are made on stays within the days that NodaTime can tell.
    private const int Longest = 100;

    public static bool IsUsable(Period lead) => !lead.HasTimeComponent && NotNegative(lead) && NotEndless(lead);

    public static Period? Usable(Period? lead) => lead is not null && IsUsable(lead) ? lead : null;

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

    private static bool NotEndless(Period lead) =>
        lead is { Years: <= Longest, Months: <= Longest * 12, Weeks: <= Longest * 52, Days: <= Longest * 365 };
}
