using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Analytics.Calendars;

/// <summary>What was done to the deals of a pipeline, day by day, and by whom.</summary>
internal sealed class ActivityLog
{
    public ActivityLog(Pipeline pipeline)
    {
        var owners = new OwnerHistory(pipeline.Facts);
        Moves = [.. MovesOf(pipeline, owners)];
        Events =
        [
            .. from deal in pipeline.Deals
               where deal.Deal is { Status: DealStatus.Won, ClosedOn: not null }
               let day = deal.Deal.ClosedOn.GetValueOrDefault()
               select new CalendarEvent(CalendarActivity.Closing, day, owners.On(deal.Deal, day), CustomersDates.ExplainWin(deal, day)),
            .. from move in Moves
               where move.IsPush
               select new CalendarEvent(CalendarActivity.Pushing, move.On, move.Seller, move.IsCustomers),
            .. from deal in pipeline.Deals
               where deal.Deal.CreatedOn is not null
               let day = deal.Deal.CreatedOn.GetValueOrDefault()
               select new CalendarEvent(CalendarActivity.Creating, day, owners.On(deal.Deal, day), false),
        ];
    }

    public IReadOnlyList<CalendarEvent> Events { get; }

    /// <summary>The moves, but for corrections on the day of creation and dates stamped by closing.</summary>
    public IReadOnlyList<SellersMove> Moves { get; }

    private static IEnumerable<SellersMove> MovesOf(Pipeline pipeline, OwnerHistory owners) =>
        from change in (pipeline.Facts.CloseDateChanges ?? []).Distinct()
        where change is { On: not null, From: not null, To: not null } && change.From != change.To
        let deal = pipeline.Find(change.Deal)
        let day = change.On.GetValueOrDefault()
        where deal is not null && deal.Deal.CreatedOn != day && (deal.IsOpen || deal.Deal.ClosedOn != day)
        select new SellersMove(
            deal.Deal, owners.On(deal.Deal, day), day, change.From.GetValueOrDefault(), change.To.GetValueOrDefault(),
            CustomersDates.ExplainPush(deal, day, pipeline.Policy));
}
