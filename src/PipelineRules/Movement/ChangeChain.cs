using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>
/// Puts the changes of one deal's close date in the order in which they happened. Changes without a day are left out, and of equal ones all
/// but one.
/// </summary>
/// <remarks>
/// Days do not tell the order of several changes on one of them; there, each begins where the one before it ended. That is a walk that
/// takes
/// every edge of a graph once (Hierholzer), with the dates as its nodes: after sorting it takes as many steps as there are changes.
/// What was changed later has no influence on the order of what was changed before.
/// </remarks>
internal static class ChangeChain
{
    /// <summary>The changes in order. They are the same list where they already are in order, one a day.</summary>
    public static IReadOnlyList<CloseDateChange> Order(IReadOnlyList<CloseDateChange> changes) => Order(changes, out _);

    /// <inheritdoc cref="Order(IReadOnlyList{CloseDateChange})"/>
    /// <param name="changes">The changes, in any order.</param>
    /// <param name="steps">How many looks at a change the walks took, which grows as the number of changes does.</param>
    public static IReadOnlyList<CloseDateChange> Order(IReadOnlyList<CloseDateChange> changes, out int steps)
    {
        steps = 0;
        if (IsOneADay(changes))
            return changes;
        var sorted = Distinct(changes);
        var ordered = new List<CloseDateChange>(sorted.Count);
        for (int start = 0, end; start < sorted.Count; start = end)
        {
            for (end = start + 1; end < sorted.Count && sorted[end].On == sorted[start].On;)
                end++;
            if (end == start + 1)
                ordered.Add(sorted[start]);
            else
                steps += new Day(sorted, start, end).WalkInto(ordered);
        }
        return ordered;
    }

    /// <summary>How many of ordered changes were made by a day, that day included.</summary>
    public static int CountUpTo(IReadOnlyList<CloseDateChange> ordered, LocalDate day)
    {
        var (least, most) = (0, ordered.Count);
        while (least < most)
        {
            var middle = (least + most) / 2;
            (least, most) = ordered[middle].On <= day ? (middle + 1, most) : (least, middle);
        }
        return least;
    }

    private static bool IsOneADay(IReadOnlyList<CloseDateChange> changes)
    {
        for (var i = 0; i < changes.Count; i++)
            if (changes[i].On is null || (i > 0 && !(changes[i - 1].On < changes[i].On)))
                return false;
        return true;
    }

    private static List<CloseDateChange> Distinct(IReadOnlyList<CloseDateChange> changes)
    {
        var distinct = new List<CloseDateChange>(changes.Count);
        foreach (var change in changes)
            if (change.On is not null)
                distinct.Add(change);
        distinct.Sort(Compare);
        var kept = 0;
        for (var i = 0; i < distinct.Count; i++)
            if (kept == 0 || Compare(distinct[kept - 1], distinct[i]) != 0)
                distinct[kept++] = distinct[i];
        distinct.RemoveRange(kept, distinct.Count - kept);
        return distinct;
    }

    private static int Compare(CloseDateChange one, CloseDateChange other)
    {
        var order = Nullable.Compare(one.On, other.On);
        if (order == 0)
            order = Nullable.Compare(one.From, other.From);
        return order == 0 ? Nullable.Compare(one.To, other.To) : order;
    }

    /// <summary>The changes of one day, by where they begin.</summary>
    private sealed class Day
    {
        private readonly List<CloseDateChange> _sorted;
        private readonly int _start;
        private readonly int _end;
        private readonly Dictionary<Date, Node> _nodes = [];
        private int _steps;

        public Day(List<CloseDateChange> sorted, int start, int end)
        {
            (_sorted, _start, _end) = (sorted, start, end);
            for (var i = end - 1; i >= start; i--)
            {
                var from = NodeOf(sorted[i].From);
                (from.Next, from.Surplus) = (i, from.Surplus + 1);
                NodeOf(sorted[i].To).Surplus--;
            }
        }

        // A walk begins where more changes leave a date than reach it, where the day before ended if that is one of them; else there; else
        // anywhere.
        public int WalkInto(List<CloseDateChange> ordered)
        {
            var dayBefore = ordered.Count == 0 ? null : ordered[ordered.Count - 1].To;
            if (NodeOf(dayBefore).Surplus > 0)
                WalkFrom(dayBefore, ordered);
            for (var i = _start; i < _end; i++)
                if (NodeOf(_sorted[i].From) is { Surplus: > 0 } node && Leaves(node))
                    WalkFrom(_sorted[i].From, ordered);
            WalkFrom(dayBefore, ordered);
            for (var i = _start; i < _end; i++)
                WalkFrom(_sorted[i].From, ordered);
            return _steps;
        }

        // A round trip on the way is taken before the way goes on.
        private void WalkFrom(LocalDate? date, List<CloseDateChange> ordered)
        {
            var (open, first) = (new Stack<CloseDateChange>(), ordered.Count);
            for (var at = date; Leaves(NodeOf(at)) || open.Count > 0;)
                if (NodeOf(at) is var node && Leaves(node))
                {
                    var change = _sorted[node.Next++];
                    node.Surplus--;
                    NodeOf(change.To).Surplus++;
                    open.Push(change);
                    at = change.To;
                }
                else
                {
                    ordered.Add(open.Pop());
                    at = ordered[ordered.Count - 1].From;
                }
            ordered.Reverse(first, ordered.Count - first);
        }

        private bool Leaves(Node node)
        {
            _steps++;
            return node.Next < _end && node.Next >= _start && node.Date.Day == _sorted[node.Next].From;
        }

        private Node NodeOf(LocalDate? day)
        {
            var date = new Date(day);
            if (!_nodes.TryGetValue(date, out var node))
                _nodes.Add(date, node = new Node(date));
            return node;
        }

        /// <summary>A close date, or that there is none.</summary>
        private readonly record struct Date(LocalDate? Day);

        private sealed class Node(Date date)
        {
            public Date Date { get; } = date;

            /// <summary>The row of the next change that leaves it.</summary>
            public int Next { get; set; } = -1;

            /// <summary>How many more of the changes not yet taken leave it than reach it.</summary>
            public int Surplus { get; set; }
        }
    }
}
