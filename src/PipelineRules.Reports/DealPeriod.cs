using System;
using PipelineRules.Calendars;
using PipelineRules.Coverage;
using PipelineRules.Pipelines;

namespace PipelineRules.Reports;

/// <summary>In which fiscal quarter the seller's date puts an open deal.</summary>
public static class DealPeriod
{
    /// <summary>The quarter, or the row of its own that a deal without one stands in.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public static CoveragePeriod Of(DealContext deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.CloseDate switch
        {
            null => CoveragePeriod.Undated,
            { } day when day < deal.AsOf => CoveragePeriod.Overdue,
            _ when deal.Amount is null => CoveragePeriod.NoAmount,
            { } day => deal.Calendar.PeriodOf(day, FiscalGrain.Quarter) is { } quarter ? CoveragePeriod.Of(quarter) : CoveragePeriod.Undated,
        };
    }
}
