using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Rules;

/// <summary>The priority that a deal serves is linked to a corporate goal that is not past.</summary>
/// <remarks>A priority that serves a goal of the whole company keeps its place when budgets are cut.</remarks>
[Rule("priority-links-to-a-corporate-goal", Topic = RuleTopic.Priority, Asks = "Does it link to a corporate goal?",
    Of = "deals with a priority", No = Stance.Unproven, Unknown = Stance.Unproven)]
public sealed class PriorityLinksToACorporateGoal : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Priority is not null;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority?.Goals switch
    {
        not { Count: > 0 } => Unknown(
            ask: $"Which of {deal.Customer}'s corporate goals does '{deal.Priority}' serve?",
            because: $"no known corporate goal is linked to '{deal.Priority}'",
            of: deal.PriorityOwner),
        { } goals when StillAhead(goals, deal.AsOf) is { } goal => Yes($"'{deal.Priority}' serves the corporate goal '{goal}'"),
        { } goals => No(
            $"every corporate goal linked to '{deal.Priority}' is past, the last of them since {goals.Max(goal => goal.Target)}",
            ask: $"Which of the corporate goals still ahead of {deal.Customer} does '{deal.Priority}' serve?",
            of: deal.PriorityOwner),
    };

    private static CorporateGoal? StillAhead(IReadOnlyList<CorporateGoal> goals, LocalDate asOf)
    {
        for (var i = 0; i < goals.Count; i++)
            if (!(goals[i].Target < asOf))
                return goals[i];
        return null;
    }
}
