using System;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>The newest confirmation of a deal's priority is fresh.</summary>
/// <remarks>
/// Priorities change with quarters, budgets and people; a word that is a quarter old speaks of a customer who may be gone.
/// </remarks>
/// <param name="days">How many days old the newest confirmation may be, that many included. At least 0.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is below 0.</exception>
[Rule("confirmation-is-fresh", Topic = RuleTopic.Validation, Question = "Is the confirmation fresh?",
    AppliesTo = "deals with a confirmed priority", CapOnNo = Stance.Unproven)]
public sealed class ConfirmationIsFresh(int days = 90) : DealRule
{
    private readonly int _days = SettingGuard.AtLeast(0, days, nameof(days));

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) => PastGaps.Statements;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority?.NewestConfirmation switch
    {
        null => NotApplicable("no stakeholder has confirmed a priority"),
        { HasLeft: true } newest => No(
            $"the newest confirmation is {newest}'s of {newest.On}, who has left since {newest.By.LeftOn}",
            ask: $"{newest} told us on {newest.On} that '{deal.Priority}' must be done: is it so for you?",
            of: deal.PriorityOwner),
        { } newest when Age(newest, deal) <= _days =>
            Yes($"{newest} confirmed it on {newest.On}, {Age(newest, deal)} days before {deal.AsOf}"),
        { } newest => No(
            $"the newest confirmation is {newest}'s of {newest.On}, {Age(newest, deal)} days before {deal.AsOf}, and stays fresh for "
                + $"{_days}",
            ask: $"You told us on {newest.On} that '{deal.Priority}' must be done: what has changed since?",
            of: deal.Whom(newest.By, StakeholderRole.Executive)),
    };

    private static int Age(StakeholderStatement statement, DealContext deal) => Period.DaysBetween(statement.On, deal.AsOf);
}
