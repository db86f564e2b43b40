using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PipelineRules.Analyzers.Integrators.Days;

/// <summary>Days that stand in the seller's calendar: the end of a month, a quarter or a fiscal year, and some time from now.</summary>
internal sealed class SellersCalendar
{
    private readonly HashSet<SyntaxNode> _seen = [];

    private SellersCalendar()
    {
    }

    /// <summary>Whether a day may come from there.</summary>
    public static bool Gives(IOperation day) => new SellersCalendar().Holds(day);

    private bool Holds(IOperation? day) => Origins.Here.Of(day).Where(origin => _seen.Add(origin.Syntax)).Any(IsIn);

    private bool IsIn(IOperation origin) => PeriodEnd.Is(origin) || IsFromNow(origin) || Holds(StampOfDay.In(origin) ?? DayArithmetic.Before(origin));

    private static bool IsFromNow(IOperation origin) => Shift.Of(origin) is { } start && Clock.Gives(start);
}
