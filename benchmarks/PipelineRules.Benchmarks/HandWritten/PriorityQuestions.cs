using PipelineRules.Facts;

namespace PipelineRules.Benchmarks.HandWritten;

internal static class PriorityQuestions
{
    public static void Ask(DealContext deal, ref Tally tally)
    {
        if (deal.Priority is not { } priority)
        {
            tally.Unknown(Law.ServesACustomerPriority, Stance.Unproven);
            return;
        }
        tally.Yes(Law.ServesACustomerPriority);
        if (priority.Owner is not { } owner)
            tally.Unknown(Law.PriorityHasAnExecutiveOwner, Stance.Unproven);
        else
            tally.Say(
                Law.PriorityHasAnExecutiveOwner, !(owner.LeftOn <= deal.AsOf) && owner.Role == StakeholderRole.Executive, Stance.Unproven);
        if (priority.Rank is not { } rank)
            tally.Unknown(Law.PriorityIsATopPriority, Stance.Unproven);
        else
            tally.Say(Law.PriorityIsATopPriority, rank <= 3, Stance.Reactive);
        AskGoals(deal, priority, ref tally);
        var known =
            !string.IsNullOrWhiteSpace(priority.Priority.CurrentState) && !string.IsNullOrWhiteSpace(priority.Priority.DesiredState);
        if (known)
            tally.Yes(Law.CurrentAndDesiredStateAreKnown);
        else
            tally.Unknown(Law.CurrentAndDesiredStateAreKnown);
        if (deal.Deal.Fit == SolutionFit.CustomerConfirmed)
            tally.Yes(Law.SolutionMatchesTheNeed);
        else if (deal.Deal.Fit == SolutionFit.Mismatch)
            tally.No(Law.SolutionMatchesTheNeed, Stance.Reactive);
        else
            tally.Unknown(Law.SolutionMatchesTheNeed);
    }

    private static void AskGoals(DealContext deal, PriorityContext priority, ref Tally tally)
    {
        var (goals, ahead) = (priority.Goals, false);
        for (var i = 0; i < goals.Count && !ahead; i++)
            ahead = !(goals[i].Target < deal.AsOf);
        if (goals.Count == 0)
            tally.Unknown(Law.PriorityLinksToACorporateGoal, Stance.Unproven);
        else
            tally.Say(Law.PriorityLinksToACorporateGoal, ahead, Stance.Unproven);
    }
}
