using NodaTime;
using PipelineRules.Benchmarks.HandWritten;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Benchmarks.RulesEngines;

/// <summary>What takes a loop, and so cannot stand in a lambda string.</summary>
public static class DealQueries
{
    public static bool IsSaid(string? text) => !string.IsNullOrWhiteSpace(text);

    public static bool IsDriven(DealContext deal) =>
        IsSaid(deal.Priority?.Priority.DrivingForce) && IsSaid(deal.Priority?.Priority.ConsequenceIfMissed);

    public static string? LineOf(DealContext deal) =>
        IsSaid(deal.Priority?.Priority.LineOfBusiness) ? deal.Priority?.Priority.LineOfBusiness : deal.Deal.LineOfBusiness;

    public static bool RunsAnotherLine(DealContext deal) =>
        IsSaid(LineOf(deal)) && IsSaid(deal.Priority?.Owner?.LineOfBusiness)
            && PriorityQuestions.AreApart(LineOf(deal), deal.Priority?.Owner?.LineOfBusiness);

    public static bool IsRankShared(DealContext deal) =>
        deal.Priority is { } priority && PriorityQuestions.IsRankShared(deal, priority);

    public static bool AnyGoalAhead(DealContext deal) => deal.Priority?.Goals.Any(goal => !(goal.Target < deal.AsOf)) == true;

    public static bool AnyGoalTold(DealContext deal) =>
        deal.Priority?.Goals.Any(goal => !(goal.Target < deal.AsOf) && IsSaid(goal.Statement)) == true;

    public static bool EndsPeriod(DealContext deal) => deal.MustHaveDate is { } day && DateQuestions.EndsPeriod(day, deal.Calendar);

    public static bool IsAtPeriodEnd(DealContext deal) =>
        deal.CloseDate is { } close && deal.Calendar.PeriodOf(close, FiscalGrain.Quarter) is { } quarter
            && Period.DaysBetween(close, quarter.End) < 5;

    public static bool IsSigningNear(DealContext deal) => deal.CloseDate is { } close && StatedDays.IsSigningNear(deal, close);

    public static bool WasStatedTwice(DealContext deal) => FirstDates(deal).Any(place => StatedDays.MovesOf(deal, place).Days > 1);

    public static bool HasDrifted(DealContext deal) =>
        FirstDates(deal).Any(place => StatedDays.HasDrifted(deal, StatedDays.MovesOf(deal, place)));

    public static bool AllDeny(DealContext deal) =>
        deal.Priority?.LatestStatements is { Count: > 0 } latest && latest.All(word => word.Denies);

    public static bool OwnerSpoke(DealContext deal) => deal.Priority?.LatestStatements.Any(word => word.IsOwner) == true;

    public static bool OwnerDenies(DealContext deal) =>
        deal.Priority?.LatestStatements.FirstOrDefault(word => word.IsOwner)?.Denies == true;

    public static bool AnotherDeciderDenies(DealContext deal) =>
        deal.Priority?.LatestStatements.Any(word => word is { Denies: true, IsOwner: false, IsDecider: true }) == true;

    public static int DaysApart(DealContext deal)
    {
        var decided = deal.StatedDates.LastOrDefault(date => date.IsDecider)?.On;
        var compared = deal.StatedDates.Where(date => date.IsDecider || !(date.On <= decided)).ToArray();
        return Days.Between(compared.Min(date => date.MustHaveDate), compared.Max(date => date.MustHaveDate));
    }

    public static bool IsIndependent(DealContext deal) =>
        deal.Priority is { } priority && ValidationQuestions.IsIndependent(deal, priority);

    public static bool IsOutranked(DealContext deal) =>
        deal is { Priority: { } priority, MustHaveDate: { } mustHave } && ForecastQuestions.IsOutranked(deal, priority, mustHave);

    private static IEnumerable<int> FirstDates(DealContext deal) =>
        Enumerable.Range(0, deal.Statements.Count).Where(place => StatedDays.IsFirstDate(deal, place));
}
