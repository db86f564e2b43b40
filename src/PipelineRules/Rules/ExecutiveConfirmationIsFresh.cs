using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>The newest confirmation of a deal's priority by a decider is fresh.</summary>
/// <remarks>A user who confirms it every month does not keep the word of an executive fresh who said so a year ago.</remarks>
/// <param name="days">How many days old the newest confirmation of a decider may be, that many included. At least 0.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is below 0.</exception>
[Rule("executive-confirmation-is-fresh", Topic = RuleTopic.Validation, Question = "Is a decider's confirmation fresh?",
    AppliesTo = "deals with a priority that a decider has confirmed", CapOnNo = Stance.Unproven)]
public sealed class ExecutiveConfirmationIsFresh(int days = 180) : DealRule
{
    private readonly int _days = SettingGuard.AtLeast(0, days, nameof(days));

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) =>
        answer == AnswerKind.No ? PastGaps.Statements | PastGaps.Voices : PastGaps.Statements;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority switch
    {
        not { NewestDecision: not null } => NotApplicable("no decider who is still there has confirmed a priority"),
        { NewestDecision: { } newest } when Age(newest, deal) <= _days =>
            Yes($"{newest} confirmed it on {newest.On}, {Age(newest, deal)} days before {deal.AsOf}"),
        { NewestDecision: { } newest } priority when MayBeFresh(priority.Confirmations, deal) => Unknown(
            ask: $"You told us on {newest.On} that '{priority}' must be done: what has changed since?",
            because: $"{newest} confirmed it on {newest.On}, and nobody can tell what those who did after that were on {deal.AsOf}",
            of: deal.Whom(newest.By, StakeholderRole.Executive)),
        { NewestDecision: var newest } priority => No(
            $"the newest confirmation of a decider is {newest}'s of {newest.On}, {Age(newest, deal)} days before {deal.AsOf}, and stays "
                + $"fresh for {_days}",
            ask: $"You told us on {newest.On} that '{priority}' must be done: what has changed since?",
            of: deal.Whom(newest.By, StakeholderRole.Executive)),
    };

    private bool MayBeFresh(IReadOnlyList<StakeholderStatement> confirmations, DealContext deal)
    {
        for (var i = 0; i < confirmations.Count; i++)
            if (confirmations[i] is { HasLeft: false, MayDecide: true } word && Age(word, deal) <= _days)
                return true;
        return false;
    }

    private static int Age(StakeholderStatement statement, DealContext deal) => Period.DaysBetween(statement.On, deal.AsOf);
}
