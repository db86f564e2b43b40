using PipelineRules.Benchmarks.HandWritten;
using static PipelineRules.AnswerKind;

namespace PipelineRules.Benchmarks.RulesEngines;

/// <summary>
/// When each of the 26 rules answers No or Unknown. Yes and NotApplicable are not told apart, which spares RulesEngine a third of the work.
/// </summary>
internal static class Conditions
{
    private const string Confirmed = "deal.Priority != null && deal.Priority.Confirmations.Count > 0";

    private const string Dated = "deal.MustHaveDate != null";

    private const string Timed = "deal.MustHaveDate != null && !Days.After(deal.AsOf, deal.MustHaveDate)";

    public static IReadOnlyList<Condition> All { get; } =
    [
        new(Law.ServesACustomerPriority, Unknown, "deal.Priority == null"),
        new(Law.PriorityHasAnExecutiveOwner, Unknown, "deal.Priority != null && deal.Priority.Owner == null"),
        new(Law.PriorityHasAnExecutiveOwner, No,
        "deal.Priority != null && deal.Priority.Owner != null && (deal.Priority.Owner.Role != StakeholderRole.Executive || "
            + "deal.Priority.Owner.LeftOn != null && !Days.After(deal.Priority.Owner.LeftOn, deal.AsOf))"),
        new(Law.PriorityIsATopPriority, Unknown, "deal.Priority != null && deal.Priority.Rank == null"),
        new(Law.PriorityIsATopPriority, No, "deal.Priority != null && deal.Priority.Rank > 3"),
        new(Law.PriorityLinksToACorporateGoal, Unknown, "deal.Priority != null && deal.Priority.Goals.Count == 0"),
        new(Law.PriorityLinksToACorporateGoal, No, "deal.Priority != null && deal.Priority.Goals.Count > 0 && !Words.AnyGoalAhead(deal)"),
        new(Law.CurrentAndDesiredStateAreKnown, Unknown,
        "deal.Priority != null && !(Words.IsSaid(deal.Priority.Priority.CurrentState) && "
            + "Words.IsSaid(deal.Priority.Priority.DesiredState))"),
        new(Law.SolutionMatchesTheNeed, Unknown,
        "deal.Priority != null && (deal.Deal.Fit == SolutionFit.Unknown || deal.Deal.Fit == SolutionFit.SellerAssumed)"),
        new(Law.SolutionMatchesTheNeed, No, "deal.Priority != null && deal.Deal.Fit == SolutionFit.Mismatch"),
        new(Law.MustHaveDateIsKnown, Unknown, "deal.MustHaveDate == null"),
        new(Law.ForecastMeetsTheMustHaveDate, Unknown, $"{Dated} && deal.CloseDate == null"),
        new(Law.ForecastMeetsTheMustHaveDate, No, $"{Dated} && Days.After(deal.CloseDate, deal.LatestSignatureDate)"),
        new(Law.ForecastIsAnchoredToTheMustHaveDate, Unknown, $"{Dated} && deal.CloseDate == null"),
        new(Law.ForecastIsAnchoredToTheMustHaveDate, No, $"{Dated} && Days.Between(deal.CloseDate, deal.LatestSignatureDate) > 45"),
        new(Law.MustHaveDateIsTheCustomersOwn, No, $"{Dated} && Words.EndsQuarter(deal) && !Words.IsStated(deal)"),
        new(Law.MustHaveDateHasADrivingForce, Unknown,
        $"{Dated} && (deal.Priority == null || !(Words.IsSaid(deal.Priority.Priority.DrivingForce) && "
            + $"Words.IsSaid(deal.Priority.Priority.ConsequenceIfMissed)))"),
        new(Law.MustHaveDateIsAhead, No, $"{Dated} && Days.After(deal.AsOf, deal.MustHaveDate)"),
        new(Law.TimeIsLeftToSignAndImplement, No, $"{Timed} && Days.After(deal.AsOf, deal.LatestSignatureDate)"),
        new(Law.TimeIsLeftToSignAndImplement, Unknown,
        $"{Timed} && !Days.After(deal.AsOf, deal.LatestSignatureDate) && (deal.PaperProcess == null || deal.Implementation == null)"),
        new(Law.StakeholderConfirmedThePriority, Unknown, "deal.Priority != null && deal.Priority.LatestStatements.Count == 0"),
        new(Law.StakeholderConfirmedThePriority, No,
        "deal.Priority != null && deal.Priority.LatestStatements.Count > 0 && deal.Priority.Confirmations.Count == 0"),
        new(Law.ConfirmationIsFresh, No, $"{Confirmed} && Days.Between(deal.Priority.NewestConfirmation.On, deal.AsOf) > 90"),
        new(Law.ExecutiveConfirmedThePriority, No, $"{Confirmed} && !Words.ByDecider(deal.Priority)"),
        new(Law.SeveralStakeholdersConfirmed, No, "deal.Priority != null && deal.Priority.Confirmations.Count == 1"),
        new(Law.StakeholdersAgreeOnTheDate, Unknown,
        "deal.Priority != null && deal.Priority.LatestStatements.Count > 0 && deal.Priority.StatedDates.Count < 2"),
        new(Law.StakeholdersAgreeOnTheDate, No,
        "deal.Priority != null && deal.Priority.StatedDates.Count > 1 && Words.DaysApart(deal.Priority) > 14"),
        new(Law.EvidenceIsIndependentOfTheSeller, No, $"{Confirmed} && (Words.OfOwnerAlone(deal.Priority) || Words.InOneSitting(deal))"),
        new(Law.ConfirmedSinceThePriorityChanged, No,
        $"{Confirmed} && Days.After(deal.Priority.Priority.ChangedOn, deal.Priority.NewestConfirmation.On)"),
        new(Law.CloseDateHasStayedPut, Unknown, "deal.Movement.SellerDriven == null"),
        new(Law.CloseDateHasStayedPut, No, "deal.Movement.SellerDriven >= 2"),
        new(Law.CloseDateHasStayedInItsQuarter, Unknown, "deal.Movement.SellerDrivenAcrossQuarters == null"),
        new(Law.CloseDateHasStayedInItsQuarter, No, "deal.Movement.SellerDrivenAcrossQuarters >= 2"),
        new(Law.CloseDateIsAhead, Unknown, "deal.CloseDate == null"),
        new(Law.CloseDateIsAhead, No, "Days.After(deal.AsOf, deal.CloseDate)"),
        new(Law.ForecastRestsOnAPriority, No, "deal.IsForecast && deal.Priority == null"),
        new(Law.ForecastRestsOnAMustHaveDate, No, "deal.IsForecast && deal.MustHaveDate == null"),
        new(Law.ClearOfTheProcurementPile, Unknown, "deal.Priority != null && deal.Priority.Rank == null && !deal.Deal.InPaperProcess"),
        new(Law.ClearOfTheProcurementPile, No,
        "deal.Priority != null && deal.Priority.Rank != null ? Words.IsOutranked(deal) : deal.Deal.InPaperProcess"),
    ];
}
