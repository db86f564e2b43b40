using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>
/// The priority that a deal serves is linked to a corporate goal that says something and is not past, and somebody at the customer says so.
/// </summary>
/// <remarks>
/// A priority that serves a goal of the whole company keeps its place when budgets are cut. A link that only the seller has drawn keeps
/// nothing.
/// </remarks>
/// <param name="isStated">Whether somebody at the customer must have stated the link. Where not, a recorded one counts as stated.</param>
[Rule("priority-links-to-a-corporate-goal", Topic = RuleTopic.Priority, Question = "Does it link to a corporate goal?",
    AppliesTo = "deals with a priority", CapOnNo = Stance.Unproven, CapOnUnknown = Stance.Unproven)]
public sealed class PriorityLinksToACorporateGoal(bool isStated = true) : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Priority is not null;

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) =>
        PastGaps.Statements | PastGaps.StatedGoals | PastGaps.Withdrawal | PastGaps.Goals;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority switch
    {
        not { Goals.Count: > 0 } => Unknown(
            ask: $"Which of {deal.Customer}'s corporate goals does '{deal.Priority}' serve?",
            because: $"no known corporate goal is linked to '{deal.Priority}'",
            of: deal.PriorityOwner),
        { Goals: var goals } when ArePast(goals, deal.AsOf) => No(
            $"every corporate goal linked to '{deal.Priority}' is past, the last of them since {goals.Max(goal => goal.Target)}",
            ask: $"Which of the corporate goals still ahead of {deal.Customer} does '{deal.Priority}' serve?",
            of: deal.PriorityOwner),
        { Goals: var goals } when Telling(goals, deal) is null => Unknown(
            ask: $"What does the corporate goal that '{deal.Priority}' serves say, and by when is it to be reached?",
            because: $"none of the corporate goals linked to '{deal.Priority}' that are still ahead says anything",
            of: deal.PriorityOwner),
        { StatedGoals: [] } priority when isStated => Unknown(
            ask: $"Does '{priority}' serve '{Telling(priority.Goals, deal)}'?",
            because: $"'{priority}' is linked to '{Telling(priority.Goals, deal)}' as recorded, and nobody at {deal.Customer} has stated "
                + $"that, or not since it changed, or too long ago",
            of: deal.PriorityOwner),
        { StatedGoals: [var stated, ..] } priority =>
            Yes($"'{priority}' serves the corporate goal '{Telling(priority.Goals, deal)}', as {stated} stated on {stated.On}"),
        { } priority => Yes($"'{priority}' serves the corporate goal '{Telling(priority.Goals, deal)}', as recorded"),
    };

    private static bool ArePast(IReadOnlyList<CorporateGoal> goals, LocalDate asOf)
    {
        for (var i = 0; i < goals.Count; i++)
            if (!(goals[i].Target < asOf))
                return false;
        return true;
    }

    /// <summary>The first goal that is not past and says anything; null when there is none.</summary>
    private static CorporateGoal? Telling(IReadOnlyList<CorporateGoal> goals, DealContext deal)
    {
        for (var i = 0; i < goals.Count; i++)
            if (!(goals[i].Target < deal.AsOf) && goals[i].Statement.NullIfBlank() is not null)
                return goals[i];
        return null;
    }
}
