using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Movement;

/// <summary>Pushes by day with running totals, so that those of any range of days are counted without a look at each.</summary>
internal sealed class PushLedger
{
    private static readonly PushLedger s_empty = new([], [], 0);
    private readonly List<CloseDateMove> _pushes;
    private readonly PushTotals[] _before;

    // The pushes are in order, each with what it alone counts.
    private PushLedger(List<CloseDateMove> pushes, IReadOnlyList<PushTotals> each, int pulls)
    {
        (_pushes, Pulls) = (pushes, pulls);
        _before = new PushTotals[_pushes.Count + 1];
        for (var i = 0; i < _pushes.Count; i++)
            _before[i + 1] = _before[i] + each[i];
    }

    /// <summary>The pushes among moves, in any order; most deals have none.</summary>
    public static PushLedger From(IReadOnlyList<CloseDateMove> moves, FiscalCalendar calendar)
    {
        if (moves.Count == 0)
            return s_empty;
        var pushes = moves.Where(move => move.IsPush).ToList();
        pushes.Sort(CloseDateMove.InOrder);
        return new(pushes, pushes.ConvertAll(push => One(push, calendar)), moves.Count - pushes.Count);
    }

    /// <summary>The moves of two ledgers.</summary>
    public static PushLedger Merged(PushLedger one, PushLedger other)
    {
        if (one.IsEmpty || other.IsEmpty)
            return one.IsEmpty ? other : one;
        var count = one._pushes.Count + other._pushes.Count;
        var (pushes, each) = (new List<CloseDateMove>(count), new List<PushTotals>(count));
        for (int i = 0, j = 0; pushes.Count < count;)
            if (j == other._pushes.Count || (i < one._pushes.Count && CloseDateMove.InOrder(one._pushes[i], other._pushes[j]) <= 0))
                one.AddTo(pushes, each, i++);
            else
                other.AddTo(pushes, each, j++);
        return new PushLedger(pushes, each, one.Pulls + other.Pulls);
    }

    /// <summary>Whether there are no moves at all.</summary>
    public bool IsEmpty => _pushes.Count + Pulls == 0;

    public IReadOnlyList<CloseDateMove> Pushes => _pushes;

    /// <summary>How many of the moves led to an earlier day.</summary>
    public int Pulls { get; }

    public PushTotals Total => _before[_pushes.Count];

    /// <summary>Those by a day, that day included.</summary>
    public PushTotals UpTo(LocalDate day) => _before[CountWhile(on => on <= day)];

    /// <summary>Those of a range of days, both ends included; none where it ends before it starts.</summary>
    public PushTotals Between(LocalDate start, LocalDate end) => end < start ? default : UpTo(end) - _before[CountBefore(start)];

    /// <summary>What one push alone counts.</summary>
    public static PushTotals One(CloseDateMove push, FiscalCalendar calendar)
    {
        var quarter = calendar.PeriodOf(push.From, FiscalGrain.Quarter);
        var months = (push.To.Year, push.To.Month).CompareTo((push.From.Year, push.From.Month)) > 0;
        return new PushTotals(1, months ? 1 : 0, push.To > quarter?.End ? 1 : 0, quarter is null ? 1 : 0);
    }

    private void AddTo(List<CloseDateMove> pushes, List<PushTotals> each, int place)
    {
        pushes.Add(_pushes[place]);
        each.Add(_before[place + 1] - _before[place]);
    }

    private int CountBefore(LocalDate day) => CountWhile(on => on < day);

    private int CountWhile(Func<LocalDate, bool> isEarlier)
    {
        var (least, most) = (0, _pushes.Count);
        while (least < most)
        {
            var middle = (least + most) / 2;
            (least, most) = isEarlier(_pushes[middle].On) ? (middle + 1, most) : (least, middle);
        }
        return least;
    }
}
