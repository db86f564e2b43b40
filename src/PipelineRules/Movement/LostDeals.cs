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
/// Those lost within a range of days lie next to each other, so that all that a deal inherits is a few ranges; deals with the same ranges
/// share one ledger.
/// It is made for one thread.
/// </remarks>
internal sealed class LostDeals
{
    private readonly LostDeal[] _deals;
    private readonly LocalDate[] _days;
    private readonly IReadOnlyList<CloseDateMove>?[] _moves;
    private readonly Policy _policy;
    private readonly FiscalCalendar _calendar;
    private readonly Dictionary<LocalDate, RowRanges> _takenUp = [];
    private readonly Dictionary<LocalDate, RowRanges> _reached = [];
    private readonly Dictionary<string, InheritedMoves> _inherited = new(StringComparer.Ordinal);

    public LostDeals(IEnumerable<LostDeal> deals, Policy policy, FiscalCalendar calendar)
    {
        _deals = [.. deals
            .OrderBy(one => one.ClosedOn)
            .ThenBy(one => one.Moves.LastDate)
            .ThenBy(one => one.Deal.Id, StringComparer.Ordinal)];
        _days = [.. _deals.Select(one => one.ClosedOn)];
        (_moves, _policy, _calendar) = (new IReadOnlyList<CloseDateMove>?[_deals.Length], policy, calendar);
    }

    /// <summary>What a deal that was created on a day inherits; null when nothing.</summary>
    public InheritedMoves? Inherited(LocalDate created)
    {
        var ranges = TakenUpBy(created);
        if (ranges.IsEmpty)
            return null;
        if (!_inherited.TryGetValue(ranges.ToString(), out var inherited))
            _inherited.Add(ranges.ToString(), inherited = Together(ranges));
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

    private RowRanges TakenUpBy(LocalDate created)
    {
        if (_takenUp.TryGetValue(created, out var known))
            return known;
        var (found, settled) = (new RowRanges(), new RowRanges());
        foreach (var row in found.Add(LostAround(created)))
            if (!settled.Holds(row) && _deals[row].Deal.CreatedOn is { } earlier)
                settled.Add(ReachedFrom(earlier));
        found.Add(settled);
        return _takenUp[created] = found;
    }

    // What was reached from another day is complete: none of its deals leads any further.
    private RowRanges ReachedFrom(LocalDate created)
    {
        if (_reached.TryGetValue(created, out var known))
            return known;
        var (found, settled, open) = (new RowRanges(), new RowRanges(), new Stack<LocalDate>());
        open.Push(created);
        while (open.Count > 0)
            foreach (var row in found.Add(LostAround(open.Pop())))
                if (!settled.Holds(row) && _deals[row].Deal.CreatedOn is { } earlier)
                    if (_reached.TryGetValue(earlier, out var complete))
                        settled.Add(complete);
                    else
                        open.Push(earlier);
        found.Add(settled);
        return _reached[created] = found;
    }

    private InheritedMoves Together(RowRanges ranges)
    {
        var deals = ranges.Rows.Select(row => _deals[row]).ToArray();
        return new InheritedMoves(deals, PushLedger.From([.. ranges.Rows.SelectMany(MovesOf)], _calendar));
    }

    private IReadOnlyList<CloseDateMove> MovesOf(int row) =>
        _moves[row] ??= _deals[row].Moves.Without(_policy.TakenBackDays, StepTo(_deals[row].Deal, _deals[row].Moves, _deals[row].IsLate));

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

    /// <summary>Rows of a table as ranges that neither overlap nor touch.</summary>
    private sealed class RowRanges
    {
        private readonly List<(int Start, int End)> _ranges = [];

        public bool IsEmpty => _ranges.Count == 0;

        public IEnumerable<int> Rows => _ranges.SelectMany(range => Enumerable.Range(range.Start, range.End - range.Start));

        public bool Holds(int row) => _ranges.Exists(range => range.Start <= row && row < range.End);

        public void Add(RowRanges others)
        {
            foreach (var range in others._ranges)
                Add(range);
        }

        /// <summary>Adds a range of rows, the end not included.</summary>
        /// <returns>Those of its rows that are new.</returns>
        public List<int> Add((int Start, int End) range)
        {
            var (added, next) = (new List<int>(), range.Start);
            var first = _ranges.FindIndex(one => one.End >= range.Start);
            if (first < 0)
                first = _ranges.Count;
            var last = first;
            for (; last < _ranges.Count && _ranges[last].Start <= range.End; last++)
            {
                AddRows(added, next, _ranges[last].Start);
                next = Math.Max(next, _ranges[last].End);
            }
            AddRows(added, next, range.End);
            if (last > first)
                range = (Math.Min(range.Start, _ranges[first].Start), Math.Max(range.End, _ranges[last - 1].End));
            _ranges.RemoveRange(first, last - first);
            if (range.End > range.Start)
                _ranges.Insert(first, range);
            return added;
        }

        public override string ToString() => string.Join(" ", _ranges);

        private static void AddRows(List<int> rows, int start, int end)
        {
            for (var row = start; row < end; row++)
                rows.Add(row);
        }
    }
}
