using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage;

/// <summary>In which period a deal stands.</summary>
internal sealed class PeriodResolver(FiscalCalendar calendar, FiscalGrain grain, CoverageBasis basis)
{
    public CoveragePeriod Resolve(DealContext deal) => KindOf(deal) switch
    {
        PeriodKind.Overdue => CoveragePeriod.Overdue,
        PeriodKind.NoAmount => CoveragePeriod.NoAmount,
        PeriodKind.Fiscal when DayOf(deal) is { } day => PeriodOf(day) ?? CoveragePeriod.Undated,
        _ => CoveragePeriod.Undated,
    };

    /// <summary>What sort of row it stands in, the fiscal calendar not looked at: a day outside of it is undated after all.</summary>
    public PeriodKind KindOf(DealContext deal) => DayOf(deal) switch
    {
        null => PeriodKind.Undated,
        { } day when deal.IsOpen && day < deal.AsOf => PeriodKind.Overdue,
        _ => AmountLimits.Usable(deal.Amount) is null ? PeriodKind.NoAmount : PeriodKind.Fiscal,
    };

    /// <summary>The day that puts it in a period; null when there is none.</summary>
    public LocalDate? DayOf(DealContext deal) => (deal.IsOpen, basis) switch
    {
        (false, _) => deal.Deal.ClosedOn ?? deal.CloseDate,
        (_, CoverageBasis.CustomerDate) => deal.LatestSignatureDate,
        _ => deal.CloseDate,
    };

    /// <summary>The fiscal period of a day; null outside the fiscal calendar.</summary>
    public CoveragePeriod? PeriodOf(LocalDate day) =>
        calendar.PeriodOf(day, grain) is { } fiscal ? CoveragePeriod.For(fiscal) : null;
}
