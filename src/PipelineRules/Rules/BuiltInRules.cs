namespace PipelineRules.Rules;

/// <summary>The rule book, rule by rule, in the order of its pages.</summary>
/// <remarks>
/// It says again what every rule's attribute says of its name and caps: to read attributes takes a fresh process longer than to judge its first deal.
/// A house law holds the two equal.
/// </remarks>
internal static class BuiltInRules
{
    public static ListedRule[] With(Policy policy) =>
    [
        new(new ServesACustomerPriority(), "serves-a-customer-priority", unknown: Stance.Unproven),
        new(new PriorityHasAnExecutiveOwner(), "priority-has-an-executive-owner", no: Stance.Unproven, unknown: Stance.Unproven),
        new(new PriorityIsATopPriority(policy.TopRank), "priority-is-a-top-priority", no: Stance.Reactive, unknown: Stance.Unproven),
        new(new PriorityLinksToACorporateGoal(), "priority-links-to-a-corporate-goal", no: Stance.Unproven, unknown: Stance.Unproven),
        new(new CurrentAndDesiredStateAreKnown(), "current-and-desired-state-are-known"),
        new(new SolutionMatchesTheNeed(), "solution-matches-the-need", no: Stance.Reactive),
        new(new MustHaveDateIsKnown(), "must-have-date-is-known", unknown: Stance.Unproven),
        new(new ForecastMeetsTheMustHaveDate(), "forecast-meets-the-must-have-date", no: Stance.Unproven, unknown: Stance.Unproven),
        new(new ForecastIsAnchoredToTheMustHaveDate(policy.AnchorDays), "forecast-is-anchored-to-the-must-have-date", no: Stance.Unproven),
        new(new MustHaveDateIsTheCustomersOwn(), "must-have-date-is-the-customers-own", no: Stance.Unproven),
        new(new MustHaveDateHasADrivingForce(), "must-have-date-has-a-driving-force"),
        new(new MustHaveDateIsAhead(), "must-have-date-is-ahead", no: Stance.Unproven),
        new(new TimeIsLeftToSignAndImplement(), "time-is-left-to-sign-and-implement", no: Stance.Unproven),
        new(new StakeholderConfirmedThePriority(), "stakeholder-confirmed-the-priority", no: Stance.Reactive, unknown: Stance.Unproven),
        new(new ConfirmationIsFresh(policy.FreshDays), "confirmation-is-fresh", no: Stance.Unproven),
        new(new ExecutiveConfirmedThePriority(), "executive-confirmed-the-priority", no: Stance.Unproven),
        new(new SeveralStakeholdersConfirmed(policy.Confirmations), "several-stakeholders-confirmed"),
        new(new StakeholdersAgreeOnTheDate(policy.AgreementDays), "stakeholders-agree-on-the-date", no: Stance.Unproven),
        new(new EvidenceIsIndependentOfTheSeller(policy.SameDayConfirmations), "evidence-is-independent-of-the-seller"),
        new(new ConfirmedSinceThePriorityChanged(), "confirmed-since-the-priority-changed", no: Stance.Unproven),
        new(new CloseDateHasStayedPut(policy.Pushes), "close-date-has-stayed-put", no: Stance.Reactive),
        new(new CloseDateWasNotPushed(policy.UnprovenPushes), "close-date-was-not-pushed", no: Stance.Unproven),
        new(new CloseDateHasStayedInItsQuarter(policy.QuarterPushes), "close-date-has-stayed-in-its-quarter", no: Stance.Reactive),
        new(new CloseDateIsAhead(), "close-date-is-ahead", no: Stance.Unproven),
        new(new ForecastRestsOnAPriority(), "forecast-rests-on-a-priority", no: Stance.Reactive),
        new(new ForecastRestsOnAMustHaveDate(), "forecast-rests-on-a-must-have-date", no: Stance.Reactive),
        new(new ClearOfTheProcurementPile(policy.OutrankingPriorities), "clear-of-the-procurement-pile", no: Stance.Unproven),
    ];
}
