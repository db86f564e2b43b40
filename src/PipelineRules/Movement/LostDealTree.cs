using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Movement;

/// <summary>
/// A tree over the lost deals of one customer and priority, in the order in which they were lost: what holds of a range of them is put
/// together of a few nodes, without a look at each.
/// </summary>
/// <param name="count">How many deals there are.</param>
/// <param name="created">The day on which the deal of a row was created; null when not known.</param>
/// <param name="takenUp">The rows of the deals that one created on a day takes up itself.</param>
/// <param name="moves">The moves of the deal of a row.</param>
/// <param name="calendar">The seller's fiscal calendar.</param>
internal sealed class LostDealTree(
    int count, Func<int, LocalDate?> created, Func<LocalDate, (int Start, int End)> takenUp, Func<int, IReadOnlyList<CloseDateMove>> moves,
    FiscalCalendar calendar)
{
    private readonly int _leaves = LeavesFor(count);
    private readonly Dictionary<int, RowRanges> _takenUp = [];
    private readonly Dictionary<int, LocalDate?> _youngest = [];
    private readonly Dictionary<int, PushLedger> _ledgers = [];

    /// <summary>The nodes that make up a range of rows, its end not included: a few for each doubling of its length.</summary>
    public IEnumerable<int> NodesOf((int Start, int End) range)
    {
        for (var (low, high) = (range.Start + _leaves, range.End + _leaves); low < high; low /= 2, high /= 2)
        {
            if (low % 2 == 1)
                yield return low++;
            if (high % 2 == 1)
                yield return --high;
        }
    }

    /// <summary>The rows that the deals of a node take up themselves.</summary>
    public RowRanges TakenUpBy(int node)
    {
        if (_takenUp.TryGetValue(node, out var known))
            return known;
        var rows = new RowRanges();
        if (node < _leaves)
        {
            rows.Add(TakenUpBy(2 * node));
            rows.Add(TakenUpBy(2 * node + 1));
        }
        else if (YoungestOf(node) is { } day)
            rows.Add(takenUp(day));
        return _takenUp[node] = rows;
    }

    /// <summary>The last day on which a deal of a node was created; null when not known of any.</summary>
    public LocalDate? YoungestOf(int node)
    {
        if (node >= _leaves)
            return node - _leaves < count ? created(node - _leaves) : null;
        if (_youngest.TryGetValue(node, out var known))
            return known;
        var (left, right) = (YoungestOf(2 * node), YoungestOf(2 * node + 1));
        return _youngest[node] = left > right || right is null ? left : right;
    }

    /// <summary>The moves of the deals of a node.</summary>
    public PushLedger LedgerOf(int node)
    {
        if (!_ledgers.TryGetValue(node, out var known))
            _ledgers.Add(
                node, known = node < _leaves ? PushLedger.Merged(LedgerOf(2 * node), LedgerOf(2 * node + 1))
                    : PushLedger.From(node - _leaves < count ? moves(node - _leaves) : [], calendar));
        return known;
    }

    private static int LeavesFor(int count)
    {
        var leaves = 1;
        while (leaves < count)
            leaves *= 2;
        return leaves;
    }
}
