using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>The must-have dates and signing days that were stated: what is in force of them, and how they moved.</summary>
/// <remarks>One is made for all deals of a priority that no statement names, and one for each deal that a statement does.</remarks>
internal sealed class DateHistory
{
    public static readonly DateHistory Empty = new([], false, [], default, Policy.Default);

    private readonly Policy _policy;
    private readonly StakeholderStatement[] _dates;

    private DateHistory(
        StakeholderStatement[] statements, bool isOfOneDeal, LocalDate[] changes, LocalDate asOf, Policy policy)
    {
        _policy = policy;
        _dates = statements.CopyWhere(
            isOfOneDeal ? static one => one.MustHaveDate is not null : static one => one is { MustHaveDate: not null, DealId: null });
        InForce = Replay(changes, asOf, out var moves);
        Moves = moves;
        if (_dates.Length > 0)
            ReadSpeakers(changes, asOf);
        ReadSignings(
            statements.CopyWhere(
                isOfOneDeal ? static one => one.SignsOn is not null : static one => one is { SignsOn: not null, DealId: null }),
            asOf);
    }

    /// <param name="statements">The statements, oldest first.</param>
    /// <param name="isOfOneDeal">Whether those that name a deal are of the one deal; else they are left out.</param>
    /// <param name="changes">The days on which the owner said that the priority has changed, oldest first.</param>
    /// <param name="asOf">The day looked at.</param>
    /// <param name="policy">The settings.</param>
    public static DateHistory Of(
        StakeholderStatement[] statements, bool isOfOneDeal, LocalDate[] changes, LocalDate asOf, Policy policy) =>
        Array.Exists(statements, static one => one.MustHaveDate is not null || one.SignsOn is not null)
            ? new DateHistory(statements, isOfOneDeal, changes, asOf, policy)
            : Empty;

    /// <summary>The statement whose must-have date is in force; null when none is.</summary>
    public StakeholderStatement? InForce { get; }

    /// <summary>The statement whose signing day is in force; null when none is.</summary>
    public StakeholderStatement? Signing { get; private set; }

    /// <summary>The latest signing day of everybody who is still there and may decide.</summary>
    public IReadOnlyList<StakeholderStatement> DecidersSignings { get; private set; } = [];

    /// <summary>The latest stated date of everybody who is still there, oldest statement first.</summary>
    public IReadOnlyList<StakeholderStatement> LatestOfEach { get; private set; } = [];

    /// <summary>The moves later of the date in force, by statements that were entered in time.</summary>
    public IReadOnlyList<DateMove> Moves { get; }

    /// <summary>
    /// The statements by which one speaker moved the date that they had stated before later, speaker by speaker, oldest first.
    /// </summary>
    public IReadOnlyList<SpeakersMove> SpeakersMoves { get; private set; } = [];

    /// <summary>Whether anybody has stated a date on two days.</summary>
    public bool WasStatedTwice { get; private set; }

    /// <summary>The newest day on which a decider, or somebody who may have been one, evidenced a date; null when none did.</summary>
    public LocalDate? EvidencedOn { get; private set; }

    /// <summary>
    /// The newest statement of the date in force, or of one close to it, by somebody who was a decider then, entered in time; null when
    /// there is none.
    /// </summary>
    public StakeholderStatement? Slate()
    {
        if (InForce?.MustHaveDate is { } inForce)
            for (var i = _dates.Length - 1; i >= 0; i--)
                if (_dates[i] is { MayDecide: true, MustHaveDate: { } stated } statement
                    && Math.Abs(Period.DaysBetween(stated, inForce)) <= _policy.SameDateDays
                    && statement.WasEnteredWithin(_policy.EntryDays))
                    return statement;
        return null;
    }

    /// <summary>
    /// Goes through the days on which a date was stated, and sees which was in force before and after: what has lapsed by its age was not.
    /// </summary>
    private StakeholderStatement? Replay(LocalDate[] changes, LocalDate asOf, out IReadOnlyList<DateMove> moves)
    {
        moves = [];
        if (_dates.Length == 0)
            return null;
        var (places, changed, change, moved) = (new InForcePlaces(), (LocalDate?)null, 0, (List<DateMove>?)null);
        for (int i = 0, next; i < _dates.Length; i = next)
        {
            var day = _dates[i].On;
            var before = places.InForce(day, null, _policy.StatedDays);
            for (next = i; next < _dates.Length && _dates[next].On == day; next++)
                places.Take(_dates[next], _policy.EntryDays);
            for (; change < changes.Length && changes[change] <= day; change++)
                changed = changes[change];
            if (places.InForce(day, changed, _policy.StatedDays) is { } now && now.On == day && now.MustHaveDate > before?.MustHaveDate
                && now.WasEnteredWithin(_policy.EntryDays))
                (moved ??= []).Add(new DateMove(day));
        }
        moves = moved ?? moves;
        return places.InForce(asOf, changes.Length == 0 ? null : changes[changes.Length - 1], _policy.StatedDays);
    }

    private void ReadSpeakers(LocalDate[] changes, LocalDate asOf)
    {
        var changed = changes.Length == 0 ? (LocalDate?)null : changes[changes.Length - 1];
        var (days, latest, moves) = (new SpeakersDays(_dates, areSignings: false), 0, (List<SpeakersMove>?)null);
        for (int from = 0, next; from < days.Count; from = next)
        {
            next = days.NextSpeaker(from);
            var end = days.KeepOneADay(from, next);
            WasStatedTwice |= end - from > 1;
            for (var i = from + 1; i < end; i++)
                if (days[i].MustHaveDate > days[i - 1].MustHaveDate)
                    (moves ??= []).Add(new SpeakersMove(days[i], days[i - 1]));
            if (days[end - 1] is { HasLeft: false } newest && IsStated(newest.On, changed, asOf, _policy.StatedDays))
                days.Keep(latest++, newest);
        }
        (LatestOfEach, SpeakersMoves) = (days.Kept(latest), moves ?? SpeakersMoves);
        for (var i = 0; i < _dates.Length; i++)
            if (_dates[i] is { MayDecide: true, Evidence: EvidenceLevel.CustomerEvidenced } evidenced)
                EvidencedOn = evidenced.On;
    }

    private void ReadSignings(StakeholderStatement[] signings, LocalDate asOf)
    {
        if (signings.Length == 0)
            return;
        var places = new InForcePlaces(areSignings: true);
        foreach (var statement in signings)
            places.Take(statement, _policy.EntryDays);
        Signing = places.InForce(asOf, null, _policy.StatedDays);
        var (days, latest) = (new SpeakersDays(signings, areSignings: true), 0);
        for (int from = 0, next; from < days.Count; from = next)
        {
            next = days.NextSpeaker(from);
            if (days[days.KeepOneADay(from, next) - 1] is { MayDecide: true, HasLeft: false } newest
                && IsStated(newest.On, null, asOf, _policy.StatedDays))
                days.Keep(latest++, newest);
        }
        DecidersSignings = days.Kept(latest);
    }

    public static bool IsStated(LocalDate on, LocalDate? changed, LocalDate asOf, int days) =>
        !(on < changed) && Period.DaysBetween(on, asOf) <= days;
}
