using System.Collections.Generic;

namespace PipelineRules.Rules;

/// <summary>The rule book, rule by rule, in the order of its pages.</summary>
internal static class BuiltInRules
{
    public static IReadOnlyList<DealRule> With(Policy policy) =>
    [
        new ServesACustomerPriority(),
        new PriorityHasAnExecutiveOwner(),
        new PriorityIsATopPriority(policy.TopRank),
        new PriorityLinksToACorporateGoal(),
        new CurrentAndDesiredStateAreKnown(),
        new SolutionMatchesTheNeed(),
        new MustHaveDateIsKnown(),
        new ForecastMeetsTheMustHaveDate(),
        new ForecastIsAnchoredToTheMustHaveDate(policy.AnchorDays),
        new MustHaveDateIsTheCustomersOwn(),
        new MustHaveDateHasADrivingForce(),
        new MustHaveDateIsAhead(),
        new TimeIsLeftToSignAndImplement(),
        new StakeholderConfirmedThePriority(),
        new ConfirmationIsFresh(policy.FreshDays),
        new ExecutiveConfirmedThePriority(),
        new SeveralStakeholdersConfirmed(policy.Confirmations),
        new StakeholdersAgreeOnTheDate(policy.AgreementDays),
        new EvidenceIsIndependentOfTheSeller(policy.SameDayConfirmations),
        new ConfirmedSinceThePriorityChanged(),
        new CloseDateHasStayedPut(policy.Pushes),
        new CloseDateHasStayedInItsQuarter(policy.QuarterPushes),
        new CloseDateIsAhead(),
        new ForecastRestsOnAPriority(),
        new ForecastRestsOnAMustHaveDate(),
        new ClearOfTheProcurementPile(policy.OutrankingPriorities),
    ];
}
