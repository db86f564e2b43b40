using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Analytics.Backtests;

/// <summary>Facts as of past days: from one set with its history, or from several that were each taken down on a day.</summary>
public sealed class PipelineHistory
{
    private const int OldestDays = 7;

    private readonly LocalDate[] _days;
    private readonly Func<LocalDate, FactSet> _read;
    private (LocalDate Day, FactSet Facts)? _last;

    private PipelineHistory(FactSet latest, LocalDate[] days, Func<LocalDate, FactSet> read) =>
        (Latest, _days, _read) = (latest, days, read);

    /// <summary>The newest facts: outcomes are known as far as they reach.</summary>
    public FactSet Latest { get; }

    /// <summary>The last day of which anything is known, that day included.</summary>
    public LocalDate Until => Latest.RecordedOn is { } recorded && recorded < Latest.AsOf ? recorded : Latest.AsOf;

    /// <summary>One set of facts: as of a past day, what no history tells is unknown.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static PipelineHistory From(FactSet facts) => new(facts ?? throw new ArgumentNullException(nameof(facts)), [], _ => facts);

    /// <summary>
    /// Sets of facts that were each taken down on a day. A day is looked at in the newest set of that day or of the seven before it.
    /// </summary>
    /// <param name="days">The days, in any order.</param>
    /// <param name="read">Reads the facts of one of them; it may be asked for one more than once.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are no days.</exception>
    public static PipelineHistory From(IReadOnlyCollection<LocalDate> days, Func<LocalDate, FactSet> read)
    {
        LocalDate[] ordered = [.. (days ?? throw new ArgumentNullException(nameof(days))).OrderBy(day => day)];
        if (ordered.Length == 0)
            throw new ArgumentException("A history has one set of facts at least.", nameof(days));
        return new((read ?? throw new ArgumentNullException(nameof(read)))(ordered[ordered.Length - 1]), ordered, read);
    }

    /// <summary>
    /// The newest facts, with the moves of close dates that show between one set and the next and are not recorded. Where none were
    /// recorded at all, the history begins with the oldest set.
    /// </summary>
    public FactSet ToFacts()
    {
        if (IsOneSet)
            return Latest;
        var recorded = (Latest.CloseDateChanges ?? []).ToLookup(change => change.Deal, StringComparer.Ordinal);
        var moves = new List<CloseDateChange>();
        var before = new Dictionary<string, (LocalDate Day, LocalDate? Close)>(StringComparer.Ordinal);
        foreach (var day in _days)
            foreach (var deal in (day == _days[_days.Length - 1] ? Latest : _read(day)).Deals ?? [])
            {
                if (before.TryGetValue(deal.Id, out var last) && last.Close != deal.CloseDate
                    && !recorded[deal.Id].Any(change => change.On > last.Day && change.On <= day))
                    moves.Add(new(deal.Id, day, last.Close, deal.CloseDate));
                before[deal.Id] = (day, deal.CloseDate);
            }
        return Latest with
        {
            CloseDateChanges = [.. Latest.CloseDateChanges ?? [], .. moves],
            HistoryFrom = Latest.CloseDateChanges is null ? _days[0] : Latest.HistoryFrom,
        };
    }

    /// <summary>Whether there is one set of facts, which is looked at as of every day.</summary>
    internal bool IsOneSet => _days.Length == 0;

    /// <summary>The day of the oldest set; null for one set with its history.</summary>
    internal LocalDate? Since => IsOneSet ? null : _days[0];

    /// <summary>The facts as seen on a day; null where no set is of that day or of the days before it.</summary>
    internal FactSet? SeenOn(LocalDate day)
    {
        if (IsOneSet)
            return Latest.AsSeenOn(day);
        var place = Array.FindLastIndex(_days, one => one <= day);
        if (place < 0 || Period.DaysBetween(_days[place], day) > OldestDays)
            return null;
        if (_last is not { } last || last.Day != _days[place])
            _last = last = (_days[place], _read(_days[place]));
        return last.Facts.AsSeenOn(day);
    }
}
