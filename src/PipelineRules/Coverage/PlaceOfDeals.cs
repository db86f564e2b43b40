using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Coverage;

/// <summary>In which period a deal stands.</summary>
internal sealed class PlaceOfDeals(FiscalCalendar calendar, FiscalGrain grain, CoverageBasis basis)
{
    public CoveragePeriod Of(DealContext deal) => DayOf(deal) switch
    {
        null => CoveragePeriod.Undated,
        { } day when deal.IsOpen && day < deal.AsOf => CoveragePeriod.Overdue,
        _ when Amounts.Usable(deal.Amount) is null => CoveragePeriod.NoAmount,
        { } day => PeriodOf(day) ?? CoveragePeriod.Undated,
    };

    public CoveragePeriod? PeriodOf(LocalDate day) =>
        calendar.PeriodOf(day, grain) is { } fiscal ? CoveragePeriod.Of(fiscal) : null;

    private LocalDate? DayOf(DealContext deal) => (deal.IsOpen, basis) switch
    {
        (false, _) => deal.Deal.ClosedOn ?? deal.CloseDate,
        (_, CoverageBasis.CustomerDate) => deal.LatestSignatureDate,
        _ => deal.CloseDate,
    };
}
