using System;
using NodaTime;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>The customer's must-have date has stayed in place.</summary>
/// <remarks>
/// A must that one speaker moves later time after time is none. A decider who evidences the date, with a document for example, makes it one
/// again.
/// </remarks>
/// <param name="moves">From how many times on that one speaker moved it later it has not stayed in place. At least 1.</param>
/// <param name="withinDays">How many days ago such a move may lie and still count, that many included. At least 0.</param>
/// <param name="days">By how many days together such moves may take it and still leave it in place, that many included. At least 0.</param>
/// <exception cref="ArgumentOutOfRangeException">A setting is below its least.</exception>
[Rule("must-have-date-has-stayed-put", Topic = RuleTopic.Date, Question = "Has the customer's must-have date stayed in place?",
    AppliesTo = "deals with a must-have date", CapOnNo = Stance.Unproven)]
public sealed class MustHaveDateHasStayedPut(int moves = 2, int withinDays = 365, int days = 28) : DealRule
{
    private readonly int _moves = SettingGuard.AtLeast(1, moves, nameof(moves));
    private readonly int _withinDays = SettingGuard.AtLeast(0, withinDays, nameof(withinDays));
    private readonly int _days = SettingGuard.AtLeast(0, days, nameof(days));

    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.MustHaveDate is not null;

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) => PastGaps.MustHaveDate;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Stated.Dates switch
    {
        { SpeakersMoves.Count: > 0 } dates when Drifted(dates, deal.AsOf) is { Last: { } last } drift => No(
            $"{last.By} moved it later {drift.Count} times in {_withinDays} days, by {drift.Days} days together, last on {last.On} to "
                + $"{last.MustHaveDate}, and no decider has evidenced it since",
            ask: $"What document of {deal.Customer}'s shows that it must be had by {deal.MustHaveDate}, and what would move that day "
                + $"again?",
            of: deal.PriorityOwner),
        { WasStatedTwice: false } => Unknown(
            ask: $"Is {deal.MustHaveDate} still the day by which {deal.Customer} must have it?",
            because: "nobody has stated a must-have date on two days",
            of: deal.PriorityOwner),
        _ => Yes(
            $"nobody who stated it more than once moved it later {_moves} times in {_withinDays} days by more than {_days} days together "
                + $"without a decider's evidence since"),
    };

    /// <summary>
    /// The moves of the speaker who moved it last among those who moved it too often and too far; none where there is nobody.
    /// </summary>
    private (int Count, int Days, StakeholderStatement? Last) Drifted(DateHistory dates, LocalDate asOf)
    {
        var (moves, worst) = (dates.SpeakersMoves, default((int Count, int Days, StakeholderStatement? Last)));
        for (int i = 0, next; i < moves.Count; i = next)
        {
            var speaker = (Count: 0, Days: 0, Last: (StakeholderStatement?)null);
            for (next = i; next < moves.Count && moves[next].Statement.By.Id == moves[i].Statement.By.Id; next++)
                if (Period.DaysBetween(moves[next].Statement.On, asOf) <= _withinDays)
                    speaker = (speaker.Count + 1, speaker.Days + moves[next].Days, moves[next].Statement);
            if (speaker is { Last: { } last } && speaker.Count >= _moves && speaker.Days > _days
                && !(dates.EvidencedOn >= last.On) && !(worst.Last?.On > last.On))
                worst = speaker;
        }
        return worst;
    }
}
