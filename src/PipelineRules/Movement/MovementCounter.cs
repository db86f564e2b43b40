using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>Counts the moves of a deal's close date, those that it inherits included.</summary>
internal sealed class MovementCounter(Policy policy, FiscalCalendar calendar)
{
    /// <param name="deal">The deal as known on the day.</param>
    /// <param name="history">What is recorded of its changes.</param>
    /// <param name="lost">The lost deals of the same customer and priority; null when there are none.</param>
    /// <param name="dates">What the customer's statements say of its pushes.</param>
    public CloseDateMovement Count(Deal deal, ChangeHistory history, LostDeals? lost, CustomerDateMoves dates)
    {
        var moves = new DealMoves(deal, history.Changes);
        var inherited = deal is { Status: DealStatus.Open, CreatedOn: { } created } ? lost?.Inherited(created) : null;
        var step = inherited is null ? null : lost?.StepTo(deal, moves, history.IsLate(deal));
        var own = PushLedger.From(moves.Without(policy.TakenBackDays, step), calendar);
        var tally = PushTally.Count(own, inherited?.Pushes, dates);
        var recorded = inherited is null && own.Pushes.Count == 0 ? null : new RecordedPushes(own.Pushes, inherited, dates, tally);
        var gaps = history.GapsOf(deal, moves, dates.Slate) | (inherited?.GapsBefore(dates.Slate) ?? HistoryGaps.None);
        return Counted(deal, moves.FirstDate, history.IsLate(deal) ? history.From : null, tally, dates.Slate, gaps, recorded);
    }

    private static CloseDateMovement Counted(
        Deal deal, LocalDate? first, LocalDate? since, PushTally tally, LocalDate? slate, HistoryGaps gaps, RecordedPushes? recorded)
    {
        var original = since is null ? first : null;
        return new CloseDateMovement(
            Known: true,
            original,
            original is { } from && deal.CloseDate is { } to ? Period.DaysBetween(from, to) : null,
            new PushCounts(tally.All.Any, tally.All.Months, tally.All.Outside > 0 ? null : tally.All.Quarters),
            tally.SellerDriven.Any,
            tally.CustomerDriven.Any,
            tally.SellerDriven.Outside > 0 ? null : tally.SellerDriven.Quarters,
            tally.Pulls,
            since,
            tally.Counting.Any,
            tally.Counting.Quarters,
            tally.Counting.Outside,
            slate,
            gaps)
        {
            Recorded = recorded,
        };
    }
}
