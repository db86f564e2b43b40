using PipelineRules.Calendars;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks.RulesEngines;

/// <summary>What takes a loop, and so cannot stand in a lambda string.</summary>
public static class Words
{
    public static bool IsSaid(string? text) => !string.IsNullOrWhiteSpace(text);

    public static bool AnyGoalAhead(DealContext deal) => deal.Priority?.Goals.Any(goal => !(goal.Target < deal.AsOf)) == true;

    public static bool IsStated(DealContext deal) => deal.Priority?.StatedDates.Any(word => word.MustHaveDate == deal.MustHaveDate) == true;

    public static bool EndsQuarter(DealContext deal) =>
        deal.MustHaveDate is { } day && deal.Calendar.PeriodOf(day, FiscalGrain.Quarter)?.End == day;

    public static bool ByDecider(PriorityContext priority) =>
        priority.Confirmations.Any(word => word.By.Role is StakeholderRole.Executive or StakeholderRole.EconomicBuyer);

    public static int DaysApart(PriorityContext priority) =>
        Days.Between(priority.StatedDates.Min(word => word.MustHaveDate), priority.StatedDates.Max(word => word.MustHaveDate));

    public static bool OfOwnerAlone(PriorityContext priority) =>
        priority.LatestStatements is [{ By: var by }] && by.Id == priority.Priority.Owner;

    public static bool InOneSitting(DealContext deal) => deal is { Owner: { } seller, Priority.Confirmations: { Count: >= 3 } words }
        && words.All(word => word.Validation.RecordedBy == seller && word.On == words[0].On);

    public static bool IsOutranked(DealContext deal) => deal.CustomerPriorities.Any(other =>
        other != deal.Priority && other.Rank < deal.Priority?.Rank && other.MustHaveDate < deal.CloseDate
            && !(other.Priority.DoneOn <= deal.AsOf));
}
