namespace PipelineRules.Benchmarks.HandWritten;

/// <summary>The 26 rules by their places in the rulebook.</summary>
internal enum Law
{
    ServesACustomerPriority,
    PriorityHasAnExecutiveOwner,
    PriorityIsATopPriority,
    PriorityLinksToACorporateGoal,
    CurrentAndDesiredStateAreKnown,
    SolutionMatchesTheNeed,
    MustHaveDateIsKnown,
    ForecastMeetsTheMustHaveDate,
    ForecastIsAnchoredToTheMustHaveDate,
    MustHaveDateIsTheCustomersOwn,
    MustHaveDateHasADrivingForce,
    MustHaveDateIsAhead,
    TimeIsLeftToSignAndImplement,
    StakeholderConfirmedThePriority,
    ConfirmationIsFresh,
    ExecutiveConfirmedThePriority,
    SeveralStakeholdersConfirmed,
    StakeholdersAgreeOnTheDate,
    EvidenceIsIndependentOfTheSeller,
    ConfirmedSinceThePriorityChanged,
    CloseDateHasStayedPut,
    CloseDateHasStayedInItsQuarter,
    CloseDateIsAhead,
    ForecastRestsOnAPriority,
    ForecastRestsOnAMustHaveDate,
    ClearOfTheProcurementPile,
}
