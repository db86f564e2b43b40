using System.Collections.Generic;
using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Json.Calendars;

/// <summary>What a facts file says of the fiscal calendar; null for what it leaves to the default.</summary>
internal sealed record CalendarTerms(
    CalendarKind? Kind,
    int? StartMonth = null,
    YearNaming? YearNaming = null,
    int? EndMonth = null,
    IsoDayOfWeek? EndWeekday = null,
    YearEndRule? YearEndRule = null,
    int? LeapPeriod = null,
    IReadOnlyList<FiscalPeriod>? Periods = null)
{
    /// <summary>The first property that means nothing in a calendar of this kind; null when there is none.</summary>
    public string? Superfluous => Kind switch
    {
        CalendarKind.Gregorian => NotOfMonths ?? (Periods is null ? null : "periods"),
        CalendarKind.Explicit => NotOfPeriods ?? NotOfMonths,
        _ => StartMonth is not null ? "startMonth" : Periods is not null ? "periods" : null,
    };

    private string? NotOfMonths =>
        EndMonth is not null ? "endMonth"
        : EndWeekday is not null ? "endWeekday"
        : YearEndRule is not null ? "yearEndRule"
        : LeapPeriod is not null ? "leapPeriod" : null;

    private string? NotOfPeriods => StartMonth is not null ? "startMonth" : YearNaming is not null ? "yearNaming" : null;
}
