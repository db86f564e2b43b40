using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Movement;

/// <summary>Pushes by day with running totals, so that those of any range of days are counted without a look at each.</summary>
internal sealed class PushLedger
{
    private static readonly PushLedger s_empty = new([], new GregorianFiscalCalendar());
    private readonly CloseDateMove[] _pushes;
    private readonly PushTotals[] _before;

    private PushLedger(IReadOnlyList<CloseDateMove> moves, FiscalCalendar calendar)
    {
        var count = 0;
        for (var i = 0; i < moves.Count; i++)
            count += moves[i].IsPush ? 1 : 0;
        Pulls = moves.Count - count;
        (_pushes, _before) = (count == 0 ? [] : new CloseDateMove[count], new PushTotals[count + 1]);
        for (int i = 0, place = 0; place < count; i++)
            if (moves[i].IsPush)
                _pushes[place++] = moves[i];
        if (count > 1)
            Array.Sort(_pushes, CloseDateMove.InOrder);
        for (var i = 0; i < count; i++)
            _before[i + 1] = _before[i] + One(_pushes[i], calendar);
    }

    /// <summary>The pushes among moves, in any order; most deals have none.</summary>
    public static PushLedger From(IReadOnlyList<CloseDateMove> moves, FiscalCalendar calendar) =>
        moves.Count == 0 ? s_empty : new(moves, calendar);

    public IReadOnlyList<CloseDateMove> Pushes => _pushes;

    /// <summary>How many of the moves led to an earlier day.</summary>
    public int Pulls { get; }

    public PushTotals Total => _before[_pushes.Length];

    /// <summary>Those by a day, that day included.</summary>
    public PushTotals UpTo(LocalDate day) => _before[CountUpTo(day, isIncluded: true)];

    /// <summary>Those of a range of days, both ends included; none where it ends before it starts.</summary>
    public PushTotals Between(LocalDate start, LocalDate end) => end < start ? default : UpTo(end) - _before[CountUpTo(start, isIncluded: false)];

    /// <summary>What one push alone counts.</summary>
    public static PushTotals One(CloseDateMove push, FiscalCalendar calendar)
    {
        var quarter = calendar.PeriodOf(push.From, FiscalGrain.Quarter);
        var months = (push.To.Year, push.To.Month).CompareTo((push.From.Year, push.From.Month)) > 0;
        return new PushTotals(1, months ? 1 : 0, push.To > quarter?.End ? 1 : 0, quarter is null ? 1 : 0);
    }

    private int CountUpTo(LocalDate day, bool isIncluded)
    {
        var (least, most) = (0, _pushes.Length);
        while (least < most)
        {
            var middle = (least + most) / 2;
            var on = _pushes[middle].On;
            (least, most) = on < day || (isIncluded && on == day) ? (middle + 1, most) : (least, middle);
        }
        return least;
    }
}
