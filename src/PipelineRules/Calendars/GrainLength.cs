using System;

namespace PipelineRules.Calendars;

internal static class GrainLength
{
    internal static int Months(this FiscalGrain grain) => grain switch
    {
        FiscalGrain.Year => 12,
        FiscalGrain.Quarter => 3,
        FiscalGrain.Month => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(grain), grain, "A fiscal grain is a year, a quarter or a month."),
    };

    internal static int PerYear(this FiscalGrain grain) => 12 / grain.Months();
}
