using System;
using NodaTime;

namespace PipelineRules.Calendars;

/// <summary>A fiscal year, quarter or month: its name and its days. Two are equal when all five parts are.</summary>
/// <param name="Year">The fiscal year it belongs to, as its calendar names years.</param>
/// <param name="Grain">Whether it is a year, a quarter or a month.</param>
/// <param name="Number">Its place in the year: 1 for a year, 1 to 4 for a quarter, 1 to 12 for a month.</param>
/// <param name="Start">Its first day, included; kept in the ISO calendar.</param>
/// <param name="End">Its last day, included; kept in the ISO calendar.</param>
public readonly record struct FiscalPeriod(int Year, FiscalGrain Grain, int Number, LocalDate Start, LocalDate End)
    : IComparable<FiscalPeriod>
{
    /// <summary>Its first day, included, in the ISO calendar.</summary>
    public LocalDate Start { get; } = Start.InIso();

    /// <summary>Its last day, included, in the ISO calendar.</summary>
    public LocalDate End { get; } = End.InIso();

    /// <summary>Whether a day, of any calendar system, lies in it; its first and last day do.</summary>
    public bool Contains(LocalDate day) => day.InIso() is var iso && Start <= iso && iso <= End;

    /// <summary>
    /// Orders by first day; of those that start together, the year comes before the quarter and the quarter before the month.
    /// </summary>
    public int CompareTo(FiscalPeriod other) =>
        Start.CompareTo(other.Start) is var order && order != 0 ? order : Grain.CompareTo(other.Grain);

    /// <summary>Its name on any machine in any culture: <c>FY2027</c>, <c>FY2027-Q1</c> or <c>FY2027-P03</c>.</summary>
    public override string ToString() => new FiscalPeriodName(Year, Grain, Number).ToString();

    /// <summary>Whether one is ordered before another, as <see cref="CompareTo"/> orders them.</summary>
    public static bool operator <(FiscalPeriod left, FiscalPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether one is ordered after another, as <see cref="CompareTo"/> orders them.</summary>
    public static bool operator >(FiscalPeriod left, FiscalPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Whether one is not ordered after another, as <see cref="CompareTo"/> orders them.</summary>
    public static bool operator <=(FiscalPeriod left, FiscalPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one is not ordered before another, as <see cref="CompareTo"/> orders them.</summary>
    public static bool operator >=(FiscalPeriod left, FiscalPeriod right) => left.CompareTo(right) >= 0;
}
