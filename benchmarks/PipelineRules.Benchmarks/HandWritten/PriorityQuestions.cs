using PipelineRules.Facts;
using PipelineRules.Pipelines;

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
        tally.Say(Law.ServesACustomerPriority, priority.IsOpen, Stance.Reactive);
        if (priority.Owner is not { } owner)
            tally.Unknown(Law.PriorityHasAnExecutiveOwner, Stance.Unproven);
        else
            AskOwner(deal, priority, owner, ref tally);
        AskRank(deal, priority, ref tally);
        AskGoals(deal, priority, ref tally);
        if (IsSaid(priority.Priority.CurrentState) && IsSaid(priority.Priority.DesiredState))
            tally.Yes(Law.CurrentAndDesiredStateAreKnown);
        else
            tally.Unknown(Law.CurrentAndDesiredStateAreKnown);
        AskFit(deal, ref tally);
    }

    private static void AskOwner(DealContext deal, PriorityContext priority, Stakeholder owner, ref Tally tally)
    {
        var decides = owner.Role is StakeholderRole.Executive or StakeholderRole.EconomicBuyer && !(owner.LeftOn <= deal.AsOf);
        tally.Say(Law.PriorityHasAnExecutiveOwner, decides, Stance.Unproven);
        var line = IsSaid(priority.Priority.LineOfBusiness) ? priority.Priority.LineOfBusiness : deal.Deal.LineOfBusiness;
        if (!IsSaid(line) || !IsSaid(owner.LineOfBusiness))
            tally.Unknown(Law.OwnerRunsThatLineOfBusiness);
        else
            tally.Say(Law.OwnerRunsThatLineOfBusiness, !AreApart(line, owner.LineOfBusiness), Stance.Unproven);
    }

    /// <summary>Whether neither of two paths lies within the other. The facts write them without needless spaces and slashes.</summary>
    public static bool AreApart(string? one, string? other)
    {
        if (one == other || one is null || other is null || one == "/" || other == "/")
            return false;
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return !longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase)
            || (longer.Length > shorter.Length && longer[shorter.Length] != '/');
    }

    private static void AskRank(DealContext deal, PriorityContext priority, ref Tally tally)
    {
        if (priority.Rank > 3)
            tally.No(Law.PriorityIsATopPriority, Stance.Reactive);
        else if (priority.Rank is null || priority.StatedRank is null || IsRankShared(deal, priority))
            tally.Unknown(Law.PriorityIsATopPriority, Stance.Unproven);
        else
            tally.Yes(Law.PriorityIsATopPriority);
    }

    public static bool IsRankShared(DealContext deal, PriorityContext priority)
    {
        var others = deal.CustomerPriorities;
        for (var i = 0; i < others.Count; i++)
            if (others[i] is { IsOpen: true } other && other.Priority != priority.Priority && other.Rank == priority.Rank
                && other.Owner is { } owner && owner.Id == priority.Owner?.Id)
                return true;
        return false;
    }

    private static void AskGoals(DealContext deal, PriorityContext priority, ref Tally tally)
    {
        var (goals, ahead, told) = (priority.Goals, false, false);
        for (var i = 0; i < goals.Count; i++)
            if (!(goals[i].Target < deal.AsOf))
                (ahead, told) = (true, told || IsSaid(goals[i].Statement));
        if (goals.Count > 0 && !ahead)
            tally.No(Law.PriorityLinksToACorporateGoal, Stance.Unproven);
        else if (!told || priority.StatedGoals.Count == 0)
            tally.Unknown(Law.PriorityLinksToACorporateGoal, Stance.Unproven);
        else
            tally.Yes(Law.PriorityLinksToACorporateGoal);
    }

    private static void AskFit(DealContext deal, ref Tally tally)
    {
        if (deal.Mismatch is not null || (deal.Match is null && deal.Deal.Fit == SolutionFit.Mismatch))
            tally.No(Law.SolutionMatchesTheNeed, Stance.Reactive);
        else if (deal.Match is null)
            tally.Unknown(Law.SolutionMatchesTheNeed, Stance.Unproven);
        else
            tally.Yes(Law.SolutionMatchesTheNeed);
    }

    private static bool IsSaid(string? text) => !string.IsNullOrWhiteSpace(text);
}
