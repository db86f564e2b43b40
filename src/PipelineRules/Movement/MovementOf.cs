using System.Collections.Generic;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>Counts the moves of one deal's close date, given in the order in which they happened.</summary>
internal static class MovementOf
{
    public static CloseDateMovement Deal(Deal deal, IReadOnlyList<CloseDateChange>? history, CustomerDates customer, FiscalCalendar calendar)
    {
        if (history is null)
            return CloseDateMovement.Unknown;
        var tally = new MoveTally(customer, calendar);
        for (var i = 0; i < history.Count; i++)
            if (IsMove(history[i], deal))
                tally.Add(history[i]);
        return Counted(deal, tally.First is { } first ? first.From : deal.CloseDate, tally);
    }

    private static bool IsMove(CloseDateChange change, Deal deal) =>
        change.From != change.To && change.On != deal.CreatedOn && !StampedByClosing(change, deal);

    private static bool StampedByClosing(CloseDateChange change, Deal deal) => change.On >= deal.ClosedOn;

    private static CloseDateMovement Counted(Deal deal, LocalDate? original, MoveTally tally) => new(
        Known: true,
        original,
        original is { } from && deal.CloseDate is { } to ? Period.DaysBetween(from, to) : null,
        new PushCounts(tally.Pushes, tally.AcrossMonths, tally.AcrossQuarters),
        tally.Pushes - tally.CustomerDriven,
        tally.CustomerDriven,
        tally.SellerDrivenAcrossQuarters,
        tally.Pulls);
}
