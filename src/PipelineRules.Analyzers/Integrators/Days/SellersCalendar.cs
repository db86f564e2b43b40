using System.Linq;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>Days that stand in the seller's calendar: the end of a month, a quarter or a fiscal year, and some time from now.</summary>
internal static class SellersCalendar
{
    /// <summary>Whether a day may come from there.</summary>
    public static bool Gives(IOperation day) =>
        BackwardSlice.Follow(day, origin => TimestampOfDay.Find(origin) ?? DayArithmetic.Before(origin))
            .Any(origin => PeriodEnd.Is(origin) || IsFromNow(origin));

    private static bool IsFromNow(IOperation origin) => DayShift.Find(origin) is { } start && ClockReads.Gives(start);
}
