using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Movement;

/// <summary>Pushes by day with running totals, so that those of any range of days are counted without a look at each.</summary>
internal sealed class PushLedger
{
    private static readonly PushLedger s_empty = new([], new GregorianFiscalCalendar());
    private readonly List<CloseDateMove> _pushes = [];
    private readonly PushTotals[] _before;

    private PushLedger(IEnumerable<CloseDateMove> moves, FiscalCalendar calendar)
    {
        foreach (var move in moves)
            if (move.IsPush)
                _pushes.Add(move);
            else
                Pulls++;
        _pushes.Sort(CloseDateMove.InOrder);
        _before = new PushTotals[_pushes.Count + 1];
        for (var i = 0; i < _pushes.Count; i++)
            _before[i + 1] = _before[i] + One(_pushes[i], calendar);
    }

    /// <summary>The pushes among moves, in any order; most deals have none.</summary>
    public static PushLedger From(IReadOnlyList<CloseDateMove> moves, FiscalCalendar calendar) =>
        moves.Count == 0 ? s_empty : new(moves, calendar);

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
