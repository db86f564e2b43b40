using PipelineRules.Benchmarks.HandWritten;
using static PipelineRules.AnswerKind;

namespace PipelineRules.Benchmarks.RulesEngines;

/// <summary>
/// When each of the 35 rules answers No or Unknown. Yes and NotApplicable are not told apart, which spares RulesEngine a third of the work.
/// </summary>
internal static class Conditions
{
    private const string Linked = "deal.Priority != null";

    private const string Owned = "deal.Priority != null && deal.Priority.Owner != null";

    private const string Confirmed = "deal.Priority != null && deal.Priority.NewestConfirmation != null";

    private const string Dated = "deal.MustHaveDate != null";

    private const string Timed = "deal.MustHaveDate != null && !Days.After(deal.AsOf, deal.MustHaveDate)";

    private const string Ranked = "deal.Priority != null && (deal.Priority.Rank != null || deal.Priority.CorporateRank != null)";

    private const string Anchored =
        "(Days.Between(deal.CloseDate, deal.LatestSignatureDate) <= 45 || DealQueries.IsSigningNear(deal))";

    private const string Near =
        "(Days.Apart(deal.CloseDate, deal.LatestSignatureDate) <= 7 && Days.Between(deal.LatestSignatureDate, deal.MustHaveDate) <= 90)";

    public static IReadOnlyList<Condition> All { get; } =
    [
        new(Law.ServesACustomerPriority, Unknown, "deal.Priority == null"),
        new(Law.ServesACustomerPriority, No, $"{Linked} && !deal.Priority.IsOpen"),
        new(Law.PriorityHasAnExecutiveOwner, Unknown, "deal.Priority != null && deal.Priority.Owner == null"),
        new(Law.PriorityHasAnExecutiveOwner, No,
        $"{Owned} && (deal.Priority.Owner.Role != StakeholderRole.Executive && deal.Priority.Owner.Role != StakeholderRole.EconomicBuyer "
            + "|| deal.Priority.Owner.LeftOn != null && !Days.After(deal.Priority.Owner.LeftOn, deal.AsOf))"),
        new(Law.OwnerRunsThatLineOfBusiness, Unknown,
        $"{Owned} && !(DealQueries.IsSaid(deal.Priority.Owner.LineOfBusiness) && DealQueries.IsSaid(DealQueries.LineOf(deal)))"),
        new(Law.OwnerRunsThatLineOfBusiness, No, $"{Owned} && DealQueries.RunsAnotherLine(deal)"),
        new(Law.PriorityIsATopPriority, Unknown,
        $"{Linked} && (deal.Priority.Rank == null || deal.Priority.Rank <= 3 && (deal.Priority.StatedRank == null "
            + "|| DealQueries.IsRankShared(deal)))"),
        new(Law.PriorityIsATopPriority, No, $"{Linked} && deal.Priority.Rank > 3"),
        new(Law.PriorityLinksToACorporateGoal, Unknown,
        $"{Linked} && (deal.Priority.Goals.Count == 0 || DealQueries.AnyGoalAhead(deal) && (!DealQueries.AnyGoalTold(deal) "
            + "|| deal.Priority.StatedGoals.Count == 0))"),
        new(Law.PriorityLinksToACorporateGoal, No, $"{Linked} && deal.Priority.Goals.Count > 0 && !DealQueries.AnyGoalAhead(deal)"),
        new(Law.CurrentAndDesiredStateAreKnown, Unknown,
        $"{Linked} && !(DealQueries.IsSaid(deal.Priority.Priority.CurrentState) && "
            + "DealQueries.IsSaid(deal.Priority.Priority.DesiredState))"),
        new(Law.SolutionMatchesTheNeed, Unknown,
        $"{Linked} && deal.Mismatch == null && deal.Match == null && deal.Deal.Fit != SolutionFit.Mismatch"),
        new(Law.SolutionMatchesTheNeed, No,
        $"{Linked} && (deal.Mismatch != null || deal.Match == null && deal.Deal.Fit == SolutionFit.Mismatch)"),
        new(Law.MustHaveDateIsKnown, Unknown, "deal.MustHaveDate == null"),
        new(Law.MustHaveDateIsTheCustomersOwn, Unknown, $"{Dated} && deal.DateInForce == null && !DealQueries.EndsPeriod(deal)"),
        new(Law.MustHaveDateIsTheCustomersOwn, No, $"{Dated} && deal.DateInForce == null && DealQueries.EndsPeriod(deal)"),
        new(Law.MustHaveDateHasStayedPut, Unknown, $"{Dated} && !DealQueries.WasStatedTwice(deal)"),
        new(Law.MustHaveDateHasStayedPut, No, $"{Dated} && DealQueries.HasDrifted(deal)"),
        new(Law.MustHaveDateHasADrivingForce, Unknown, $"{Dated} && !DealQueries.IsDriven(deal)"),
        new(Law.MustHaveDateIsAhead, No, $"{Dated} && Days.After(deal.AsOf, deal.MustHaveDate)"),
        new(Law.ForecastMeetsTheMustHaveDate, Unknown, $"{Dated} && deal.CloseDate == null"),
        new(Law.ForecastMeetsTheMustHaveDate, No,
        $"{Dated} && (Days.After(deal.CloseDate, deal.LatestSignatureDate) || deal.SigningInForce != null && "
            + "Days.Between(deal.CloseDate, deal.SigningInForce.SignsOn) > 14)"),
        new(Law.ForecastIsAnchoredToTheMustHaveDate, Unknown, $"{Dated} && deal.CloseDate == null"),
        new(Law.ForecastIsAnchoredToTheMustHaveDate, No, $"{Dated} && deal.CloseDate != null && !{Anchored}"),
        new(Law.ForecastIsNotTheSellersPeriodEnd, Unknown, $"{Dated} && deal.CloseDate == null"),
        new(Law.ForecastIsNotTheSellersPeriodEnd, No,
        $"{Dated} && DealQueries.IsAtPeriodEnd(deal) && !{Near} && !DealQueries.IsSigningNear(deal)"),
        new(Law.TimeIsLeftToSignAndImplement, No, $"{Timed} && Days.After(deal.AsOf, deal.LatestSignatureDate)"),
        new(Law.TimeIsLeftToSignAndImplement, Unknown,
        $"{Timed} && !Days.After(deal.AsOf, deal.LatestSignatureDate) && (deal.PaperProcess == null || deal.Implementation == null)"),
        new(Law.StakeholderConfirmedThePriority, Unknown,
        $"{Linked} && deal.Priority.NewestConfirmation == null && !DealQueries.AllDeny(deal)"),
        new(Law.StakeholderConfirmedThePriority, No,
        $"{Linked} && deal.Priority.NewestConfirmation == null && DealQueries.AllDeny(deal)"),
        new(Law.OwnerStandsByThePriority, Unknown, $"{Owned} && !DealQueries.OwnerSpoke(deal)"),
        new(Law.OwnerStandsByThePriority, No, $"{Owned} && DealQueries.OwnerDenies(deal)"),
        new(Law.NoDeciderDeniesThePriority, No, $"{Linked} && DealQueries.AnotherDeciderDenies(deal)"),
        new(Law.ConfirmationIsFresh, No,
        $"{Confirmed} && (deal.Priority.NewestConfirmation.HasLeft || "
            + "Days.Between(deal.Priority.NewestConfirmation.On, deal.AsOf) > 90)"),
        new(Law.ExecutiveConfirmedThePriority, No, $"{Confirmed} && deal.Priority.NewestDecision == null"),
        new(Law.ExecutiveConfirmationIsFresh, No,
        "deal.Priority != null && deal.Priority.NewestDecision != null && Days.Between(deal.Priority.NewestDecision.On, deal.AsOf) > 180"),
        new(Law.SeveralStakeholdersConfirmed, No, $"{Linked} && deal.Priority.Confirmations.Count == 1"),
        new(Law.StakeholdersAgreeOnTheDate, Unknown, $"{Linked} && deal.StatedDates.Count < 2"),
        new(Law.StakeholdersAgreeOnTheDate, No, $"{Linked} && deal.StatedDates.Count > 1 && DealQueries.DaysApart(deal) > 14"),
        new(Law.EvidenceIsIndependentOfTheSeller, No, $"{Confirmed} && !DealQueries.IsIndependent(deal)"),
        new(Law.ConfirmedSinceThePriorityChanged, No,
        $"{Confirmed} && Days.After(deal.Priority.ChangedOn, deal.Priority.NewestConfirmation.On)"),
        new(Law.CloseDateHasStayedPut, Unknown,
        "deal.Movement.Counting == null || deal.Movement.Counting < 2 && deal.Movement.IsLowerBound"),
        new(Law.CloseDateHasStayedPut, No, "deal.Movement.Counting >= 2"),
        new(Law.CloseDateWasNotPushed, Unknown,
        "deal.Movement.Counting == null || deal.Movement.Counting < 1 && deal.Movement.IsLowerBound"),
        new(Law.CloseDateWasNotPushed, No, "deal.Movement.Counting >= 1"),
        new(Law.CloseDateHasStayedInItsQuarter, Unknown,
        "deal.Movement.CountingAcrossQuarters == null || deal.Movement.CountingAcrossQuarters < 2 && deal.Movement.IsLowerBound"),
        new(Law.CloseDateHasStayedInItsQuarter, No, "deal.Movement.CountingAcrossQuarters >= 2"),
        new(Law.CloseDateIsAhead, Unknown, "deal.CloseDate == null"),
        new(Law.CloseDateIsAhead, No, "Days.After(deal.AsOf, deal.CloseDate)"),
        new(Law.ForecastRestsOnAPriority, Unknown, "deal.IsForecast && deal.Priority == null && DealQueries.IsSaid(deal.Deal.Priority)"),
        new(Law.ForecastRestsOnAPriority, No, "deal.IsForecast && deal.Priority == null && !DealQueries.IsSaid(deal.Deal.Priority)"),
        new(Law.ForecastRestsOnAMustHaveDate, No, "deal.IsForecast && deal.MustHaveDate == null"),
        new(Law.CommitmentKnowsItsDrivingForce, Unknown, "deal.Category >= DealCategory.MostLikely && !DealQueries.IsDriven(deal)"),
        new(Law.CommitmentKnowsItsLeadTimes, Unknown,
        "deal.Category >= DealCategory.MostLikely && (deal.PaperProcess == null || deal.Implementation == null)"),
        new(Law.ClearOfTheProcurementPile, Unknown, $"{Dated} && deal.Priority != null && !({Ranked}) && !deal.Deal.InPaperProcess"),
        new(Law.ClearOfTheProcurementPile, No,
        $"{Dated} && ({Ranked} ? DealQueries.IsOutranked(deal) : deal.Deal.InPaperProcess)"),
    ];
}
