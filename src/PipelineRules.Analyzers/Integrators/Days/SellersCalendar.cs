using System.Linq;
using Microsoft.CodeAnalysis;
using PipelineRules.Analyzers.Flow.Slices;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>Days that stand in the seller's calendar: the end of a month, a quarter or a fiscal year, and some time from now.</summary>
internal sealed class SellersCalendar(PeriodEnd periodEnd)
{
    /// <summary>Whether a day may come from there.</summary>
    public bool Gives(IOperation day) =>
        BackwardSlice.Follow(day, origin => TimestampOfDay.Find(origin) ?? DayArithmetic.Before(origin))
            .Any(origin => periodEnd.Is(origin) || IsFromNow(origin));

    private static bool IsFromNow(IOperation origin) => DayShift.Find(origin) is { } start && ClockReads.Gives(start);
}
