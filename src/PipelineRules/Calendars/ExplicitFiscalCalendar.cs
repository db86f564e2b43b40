using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PipelineRules.Calendars;

/// <summary>Fiscal periods as a company states them, one by one.</summary>
/// <remarks>
/// A quarter that is not stated spans its stated months, P01 to P03 for Q1 and so on; a year spans all that is stated of it.
/// Where periods overlap, a day is given to the one that starts last; a day that no period holds has none.
/// </remarks>
public sealed class ExplicitFiscalCalendar : FiscalCalendar
{
    private readonly Timeline _years;
    private readonly Timeline _quarters;
    private readonly Timeline _months;

    /// <summary>Takes quarters, months or both, in any order; none at all make a calendar without periods.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentException">A period, which the message names, ends before it starts, is a year, or has a number its grain
    /// does not.</exception>
    public ExplicitFiscalCalendar(IEnumerable<FiscalPeriod> periods)
    {
        Stated = [.. periods ?? throw new ArgumentNullException(nameof(periods))];
        var stated = new StatedPeriods(Stated);
        (_years, _quarters, _months) = (new(stated.Years), new(stated.Quarters), new(stated.Months));
        Flaws = [.. _years.Flaws(), .. _quarters.Flaws(), .. _months.Flaws(), .. stated.Disagreements];
    }

    /// <summary>What is amiss with the statement, a sentence each: overlaps, gaps, periods that are missing or out of order,
    /// quarters that differ from their months; empty when nothing is.</summary>
    public IReadOnlyList<string> Flaws { get; }

    /// <summary>The periods as they were stated, in their own order.</summary>
    public IReadOnlyList<FiscalPeriod> Stated { get; }

    /// <inheritdoc/>
    public override string Kind => "explicit";

    /// <inheritdoc/>
    public override IReadOnlyList<FiscalPeriod> PeriodsOf(int fiscalYear, FiscalGrain grain) => At(grain).PeriodsOf(fiscalYear);

    /// <inheritdoc/>
    protected override FiscalPeriod? PeriodHolding(LocalDate isoDay, FiscalGrain grain) => At(grain).Holding(isoDay);

    private Timeline At(FiscalGrain grain) => grain.Months() switch
    {
        12 => _years,
        3 => _quarters,
        _ => _months,
    };
}
