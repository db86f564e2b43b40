using System.Collections.Generic;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>Counts the moves of one deal's close date, given in the order in which they happened.</summary>
internal static class MovementOf
{
    public static CloseDateMovement Deal(
        Deal deal, IReadOnlyList<CloseDateChange>? history, LocalDate? historyFrom, CustomerDates customer, FiscalCalendar calendar)
    {
        if (history is null)
            return CloseDateMovement.Unknown;
        var tally = new MoveTally(customer, calendar);
        for (var i = 0; i < history.Count; i++)
            if (IsMove(history[i], deal))
                tally.Add(history[i]);
        var since = Since(deal, historyFrom);
        return Counted(deal, since is null ? Original(deal, tally) : null, since, tally);
    }

    // Of a deal that nobody says is younger than the history, moves may be missing.
    private static LocalDate? Since(Deal deal, LocalDate? historyFrom) => deal.CreatedOn >= historyFrom ? null : historyFrom;

    private static LocalDate? Original(Deal deal, MoveTally tally) => tally.First is { } first ? first.From : deal.CloseDate;

    private static bool IsMove(CloseDateChange change, Deal deal) =>
        change.From != change.To && change.On != deal.CreatedOn && !StampedByClosing(change, deal);

    private static bool StampedByClosing(CloseDateChange change, Deal deal) => change.On >= deal.ClosedOn;

    private static CloseDateMovement Counted(Deal deal, LocalDate? original, LocalDate? since, MoveTally tally) => new(
        Known: true,
        original,
        original is { } from && deal.CloseDate is { } to ? Period.DaysBetween(from, to) : null,
        new PushCounts(tally.Pushes, tally.AcrossMonths, tally.AcrossQuarters),
        tally.Pushes - tally.CustomerDriven,
        tally.CustomerDriven,
        tally.SellerDrivenAcrossQuarters,
        tally.Pulls,
        since);
}
