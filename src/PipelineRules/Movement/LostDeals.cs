using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>The lost deals of one customer and priority, and what a deal for the same inherits of them.</summary>
/// <remarks>
/// A deal takes up those that were lost within some days of its creation, before or after, and through each of them those that it took up.
/// Those lost within a range of days lie next to each other, so that all that a deal inherits is a few ranges, each of them a few nodes of
/// a tree. It is made for one thread.
/// </remarks>
internal sealed class LostDeals
{
    private readonly LostDeal[] _deals;
    private readonly LocalDate[] _days;
    private readonly Policy _policy;
    private readonly LostDealTree _tree;
    private readonly Dictionary<LocalDate, RowRanges> _reached = [];
    private readonly Dictionary<LocalDate, InheritedMoves?> _inherited = [];
    private readonly int[] _late;
    private readonly int[] _dateUnknown;
    private readonly int[] _lateWithoutDate;
    private readonly int[] _unreadable;
    private bool _isReady;

    public LostDeals(IEnumerable<LostDeal> deals, Policy policy, FiscalCalendar calendar)
    {
        _deals = [.. deals
            .OrderBy(one => one.ClosedOn)
            .ThenBy(one => one.Moves.LastDate)
            .ThenBy(one => one.Deal.Id, StringComparer.Ordinal)];
        (_days, _policy) = ([.. _deals.Select(one => one.ClosedOn)], policy);
        (_late, _dateUnknown, _lateWithoutDate, _unreadable) = (
            CountsBefore(one => one.IsLate), CountsBefore(one => one.IsLastDateUnknown), CountsBefore(BeginsLateWithoutDate),
            CountsBefore(one => one.History.HasUnreadable));
        _tree = new LostDealTree(_deals.Length, row => _deals[row].Deal.CreatedOn, LostAround, MovesOf, calendar);
    }

    /// <summary>Whether nothing is recorded of the changes of any of them.</summary>
    public bool AreHistoriesEmpty => Array.TrueForAll(_deals, one => one.History.IsEmpty);

    /// <summary>What a deal that was created on a day inherits; null when nothing.</summary>
    public InheritedMoves? Inherited(LocalDate created)
    {
        if (!_inherited.TryGetValue(created, out var inherited))
            _inherited.Add(created, inherited = ReachedFrom(created) is { IsEmpty: false } rows ? Together(rows) : null);
        return inherited;
    }

    /// <summary>
    /// The step from the last date of the deal that another one takes up to its own first date; null when it takes up none, or a date is
    /// not known.
    /// </summary>
    /// <param name="deal">The deal.</param>
    /// <param name="moves">Its moves.</param>
    /// <param name="isLate">Whether it is older than its history: then its first date is not known.</param>
    public CloseDateMove? StepTo(Deal deal, DealMoves moves, bool isLate) =>
        !isLate && deal.CreatedOn is { } created && TakenUpAt(created, deal) is { IsLastDateUnknown: false, Moves.LastDate: { } last }
            && moves is { FirstDate: { } first, FirstOn: { } on } && last != first
            ? new CloseDateMove(on, last, first, deal)
            : null;

    // The one lost last by the day of creation; where there is none, the one lost first after it that was there before.
    private LostDeal? TakenUpAt(LocalDate created, Deal deal)
    {
        var (start, end) = LostAround(created);
        var after = FirstAfter(created);
        for (var row = after - 1; row >= start; row--)
            if (!ReferenceEquals(_deals[row].Deal, deal))
                return _deals[row];
        while (after < end && ReferenceEquals(_deals[after].Deal, deal))
            after++;
        return after < end && !(_deals[after].Deal.CreatedOn > created) ? _deals[after] : null;
    }

    // From the oldest on: what those before a deal reach is known then, and need not be looked for again.
    private RowRanges ReachedFrom(LocalDate created)
    {
        if (!_isReady)
        {
            _isReady = true;
            foreach (var day in _deals.Select(one => one.Deal.CreatedOn).OfType<LocalDate>().Distinct().OrderBy(day => day))
                _reached[day] = Reach(day);
        }
        return _reached.TryGetValue(created, out var known) ? known : Reach(created);
    }

    private RowRanges Reach(LocalDate created)
    {
        var (found, open) = (new RowRanges(), new Stack<(int Start, int End)>());
        found.Add(LostAround(created), open);
        while (open.Count > 0)
            foreach (var node in _tree.NodesOf(open.Pop()))
            {
                // What was reached from another day is complete: none of its deals leads any further.
                if (_tree.YoungestOf(node) is { } youngest && _reached.TryGetValue(youngest, out var complete))
                    found.Add(complete);
                found.Add(_tree.TakenUpBy(node), open);
            }
        return found;
    }

    private InheritedMoves Together(RowRanges rows) =>
        new(
            rows, _deals, [.. rows.Ranges.SelectMany(_tree.NodesOf).Select(_tree.LedgerOf).Where(ledger => !ledger.IsEmpty)],
            Any(rows, _late), Any(rows, _dateUnknown),
            Any(rows, _lateWithoutDate)
                ? rows.Rows.Where(row => BeginsLateWithoutDate(_deals[row])).Select(row => _deals[row].Moves.FirstOn).Max()
                : null,
            Any(rows, _unreadable));

    private static bool BeginsLateWithoutDate(LostDeal one) => one is { IsLate: true, Moves.BeginsWithoutDate: true };

    private int[] CountsBefore(Func<LostDeal, bool> holds)
    {
        var counts = new int[_deals.Length + 1];
        for (var row = 0; row < _deals.Length; row++)
            counts[row + 1] = counts[row] + (holds(_deals[row]) ? 1 : 0);
        return counts;
    }

    private static bool Any(RowRanges rows, int[] countsBefore)
    {
        foreach (var (start, end) in rows.Ranges)
            if (countsBefore[end] > countsBefore[start])
                return true;
        return false;
    }

    private IReadOnlyList<CloseDateMove> MovesOf(int row) =>
        _deals[row].Moves.Without(_policy.TakenBackDays, StepTo(_deals[row].Deal, _deals[row].Moves, _deals[row].IsLate));

    private (int Start, int End) LostAround(LocalDate day) =>
        (FirstFrom(day.PlusDaysClamped(-_policy.ReopenedDays)), FirstAfter(day.PlusDaysClamped(_policy.ReopenedDays)));

    private int FirstFrom(LocalDate day) => First(one => one >= day);

    private int FirstAfter(LocalDate day) => First(one => one > day);

    private int First(Func<LocalDate, bool> holds)
    {
        var (least, most) = (0, _days.Length);
        while (least < most)
        {
            var middle = (least + most) / 2;
            (least, most) = holds(_days[middle]) ? (least, middle) : (middle + 1, most);
        }
        return least;
    }
}
