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
    private readonly List<CloseDateMove> _steps = [];
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
        if (_steps.Count + (inherited is null ? 0 : 1) < 2)
            return inherited is { } only ? [only] : _steps;
        if (inherited is not { } step)
            return Kept(takenBackDays, _steps);
        var later = _steps.FindIndex(one => one.On >= step.On) is >= 0 and var first ? first : _steps.Count;
        return [.. Kept(takenBackDays, _steps.GetRange(0, later)), .. Kept(takenBackDays, [step, .. _steps.Skip(later)])];
    }

    private static List<CloseDateMove> Kept(int takenBackDays, IEnumerable<CloseDateMove> moves)
    {
        var kept = new KeptMoves(takenBackDays);
        foreach (var move in moves)
            kept.Add(move);
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
            _steps.Add(new CloseDateMove(on, before, after, _deal));
        _held = to ?? from;
    }

    /// <summary>
    /// The moves kept so far, oldest first; by the date that each began at, the latest one is found at once. What leads back to where it
    /// began must lead there without a gap.
    /// </summary>
    private sealed class KeptMoves(int takenBackDays)
    {
        private readonly List<int> _sameBefore = [];
        private readonly Dictionary<LocalDate, int> _latestFrom = [];
        private int _unbrokenFrom;

        public List<CloseDateMove> Moves { get; } = [];

        public void Add(CloseDateMove move)
        {
            if (Moves.Count > 0 && Moves[Moves.Count - 1].To != move.From)
                _unbrokenFrom = Moves.Count;
            if (_latestFrom.TryGetValue(move.To, out var left) && left >= _unbrokenFrom
                && Period.DaysBetween(Moves[left].On, move.On) <= takenBackDays)
                TakeBackTo(left);
            else
                Keep(move);
        }

        private void Keep(CloseDateMove move)
        {
            _sameBefore.Add(_latestFrom.TryGetValue(move.From, out var before) ? before : -1);
            _latestFrom[move.From] = Moves.Count;
            Moves.Add(move);
        }

        private void TakeBackTo(int left)
        {
            for (var i = Moves.Count - 1; i >= left; i--)
                if (_sameBefore[i] >= 0)
                    _latestFrom[Moves[i].From] = _sameBefore[i];
                else
                    _latestFrom.Remove(Moves[i].From);
            Moves.RemoveRange(left, Moves.Count - left);
            _sameBefore.RemoveRange(left, _sameBefore.Count - left);
        }
    }
}
