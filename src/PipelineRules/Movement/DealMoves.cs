using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Movement;

/// <summary>The moves of one deal that its recorded changes amount to.</summary>
/// <remarks>
/// No move are a change on the day the deal was created (a correction), one on the day a closed deal was closed (a stamp), one to the same
/// date,
/// and changes that lead back to where they began within a few days. A date taken away and another set later are one move.
/// </remarks>
internal sealed class DealMoves
{
    private readonly Deal _deal;
    private List<CloseDateMove>? _steps;
    private LocalDate? _held;
    private bool _isStamped;

    public DealMoves(Deal deal, IReadOnlyList<CloseDateChange> ordered)
    {
        _deal = deal;
        for (var i = 0; i < ordered.Count; i++)
            Add(ordered[i]);
        FirstDate ??= deal.CloseDate;
        FirstOn ??= deal.CreatedOn;
    }

    /// <summary>The date that it was first to close on, corrections of its first day included; null when there was none.</summary>
    public LocalDate? FirstDate { get; private set; }

    /// <summary>The day on which that was set; null when nobody recorded when the deal was created.</summary>
    public LocalDate? FirstOn { get; private set; }

    /// <summary>Whether the first recorded change sets a date where none is known to have been.</summary>
    public bool BeginsWithoutDate { get; private set; }

    /// <summary>The date that it was last to close on; of a closed deal, before closing stamped it.</summary>
    public LocalDate? LastDate =>
        _held is not null && (_isStamped || _deal.CloseDate is null || _deal.CloseDate == _deal.ClosedOn) ? _held : _deal.CloseDate;

    /// <summary>The moves in order, without what was taken back.</summary>
    /// <remarks>A move dated before the step was not taken back by it, nor by what came after.</remarks>
    /// <param name="takenBackDays">Within how many days what is taken back is no move, that many included.</param>
    /// <param name="inherited">The step from the deal that this one takes up to its own first date; null when there is none.</param>
    public IReadOnlyList<CloseDateMove> Without(int takenBackDays, CloseDateMove? inherited = null)
    {
        if ((_steps?.Count ?? 0) + (inherited is null ? 0 : 1) < 2)
            return inherited is { } only ? [only] : _steps ?? (IReadOnlyList<CloseDateMove>)[];
        var steps = _steps ?? [];
        if (inherited is not { } step)
            return Kept(takenBackDays, steps, 0, steps.Count);
        var later = steps.FindIndex(one => one.On >= step.On) is >= 0 and var first ? first : steps.Count;
        var since = Kept(takenBackDays, steps, later, steps.Count, step);
        return later == 0 ? since : [.. Kept(takenBackDays, steps, 0, later), .. since];
    }

    private static List<CloseDateMove> Kept(
        int takenBackDays, List<CloseDateMove> steps, int from, int end, CloseDateMove? inherited = null)
    {
        var kept = new KeptMoves(takenBackDays, end - from + 1);
        if (inherited is { } first)
            kept.Add(first);
        for (var i = from; i < end; i++)
            kept.Add(steps[i]);
        return kept.Moves;
    }

    private void Add(CloseDateChange change)
    {
        if (change.On is not { } on)
            return;
        if (_deal.Status != DealStatus.Open && on == _deal.ClosedOn)
            Stamp(change);
        else if (on == _deal.CreatedOn)
            (_held, FirstDate, FirstOn) = (change.To, change.To, on);
        else
            Move(on, change.From ?? _held, change.To);
    }

    private void Stamp(CloseDateChange change) => (_held, _isStamped) = (_held ?? change.From, true);

    private void Move(LocalDate on, LocalDate? from, LocalDate? to)
    {
        if (FirstDate is null)
            (FirstDate, FirstOn, BeginsWithoutDate) = from is null ? (to, on, true) : (from, _deal.CreatedOn, BeginsWithoutDate);
        if (from is { } before && to is { } after && before != after)
            (_steps ??= []).Add(new CloseDateMove(on, before, after, _deal));
        _held = to ?? from;
    }

    /// <summary>The moves kept so far; where they are many, the latest one that began at a date is looked up by it.</summary>
    private sealed class KeptMoves(int takenBackDays, int most)
    {
        private const int Few = 16;
        private readonly ByStart? _byStart = most > Few ? new ByStart() : null;

        public List<CloseDateMove> Moves { get; } = new(most);

        public void Add(CloseDateMove move)
        {
            if (LatestFrom(move.To) is >= 0 and var left && Period.DaysBetween(Moves[left].On, move.On) <= takenBackDays)
                TakeBackTo(left);
            else
                Keep(move);
        }

        private int LatestFrom(LocalDate date)
        {
            if (_byStart is not null)
                return _byStart.Latest(date);
            var place = Moves.Count - 1;
            while (place >= 0 && Moves[place].From != date)
                place--;
            return place;
        }

        private void Keep(CloseDateMove move)
        {
            _byStart?.Add(move.From, Moves.Count);
            Moves.Add(move);
        }

        private void TakeBackTo(int left)
        {
            for (var i = Moves.Count - 1; i >= left; i--)
                _byStart?.RemoveLast(Moves[i].From);
            Moves.RemoveRange(left, Moves.Count - left);
        }
    }

    /// <summary>The place of the latest move that began at a date, and of each one the place of the one before it that did.</summary>
    private sealed class ByStart
    {
        private readonly List<int> _sameBefore = [];
        private readonly Dictionary<LocalDate, int> _latest = [];

        public int Latest(LocalDate date) => _latest.TryGetValue(date, out var place) ? place : -1;

        public void Add(LocalDate date, int place)
        {
            _sameBefore.Add(Latest(date));
            _latest[date] = place;
        }

        public void RemoveLast(LocalDate date)
        {
            if (_sameBefore[_sameBefore.Count - 1] is >= 0 and var before)
                _latest[date] = before;
            else
                _latest.Remove(date);
            _sameBefore.RemoveAt(_sameBefore.Count - 1);
        }
    }
}
