using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Analytics.Backtests;

/// <summary>What became of deals by the last day of which anything is known.</summary>
internal sealed class OutcomeBook(Pipeline latest, LocalDate until)
{
    public Pipeline Latest => latest;

    public FiscalCalendar Calendar => latest.Calendar;

    public LocalDate Until => until;

    /// <summary>Whether a quarter is over, so that what became of its forecast is known.</summary>
    public bool IsOver(FiscalPeriod period) => period.End < until;

    /// <summary>The day on which a deal was won; null where it was not, or nobody can tell.</summary>
    public LocalDate? WonOn(string id) => latest.Find(id) is { Deal: { Status: DealStatus.Won, ClosedOn: { } on } } ? on : null;

    /// <summary>A deal as it was at a landmark, with what became of it.</summary>
    public LandmarkDeal Of(AssessedAtLandmark seen)
    {
        var (deal, day) = (seen.Deal, seen.Deal.AsOf);
        var period = deal.CloseDate is { } close ? Calendar.PeriodOf(close, FiscalGrain.Quarter) : null;
        var (outcome, closedOn) = Outcome(deal, period);
        var isKnown = outcome is DealOutcome.WonInPeriod or DealOutcome.WonLater or DealOutcome.Lost or DealOutcome.StillOpen;
        return new(
            deal.Id, day, deal.IsUnknown("owner") ? null : deal.Owner, seen.Stance, deal.CloseDate, period, outcome,
            isKnown ? !(closedOn <= period?.End) : null,
            outcome is DealOutcome.WonInPeriod or DealOutcome.WonLater && closedOn is { } on && deal.CloseDate is { } forecast
                ? Period.DaysBetween(forecast, on)
                : null)
        {
            Answers = seen.Answers,
        };
    }

    private (DealOutcome Outcome, LocalDate? ClosedOn) Outcome(DealContext deal, FiscalPeriod? forecast)
    {
        if (forecast is not { } period || period.End < deal.AsOf)
            return (DealOutcome.WithoutForecast, null);
        if (!IsOver(period))
            return (DealOutcome.NotYetKnown, null);
        return latest.Find(deal.Id)?.Deal switch
        {
            { Status: DealStatus.Open } => (DealOutcome.StillOpen, null),
            { ClosedOn: { } on, Status: var status } when on > deal.AsOf => (
                status == DealStatus.Lost ? DealOutcome.Lost : on <= period.End ? DealOutcome.WonInPeriod : DealOutcome.WonLater, on),
            _ => (DealOutcome.Unrecorded, null),
        };
    }
}
