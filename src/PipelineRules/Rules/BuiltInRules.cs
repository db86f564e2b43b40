namespace PipelineRules.Rules;

/// <summary>The rule book, rule by rule, in the order of its pages.</summary>
/// <remarks>
/// It says again what every rule's attribute says of its name and caps: to read attributes takes a fresh process longer than to judge its
/// first deal.
/// A house law holds the two equal.
/// </remarks>
internal static class BuiltInRules
{
    public static ListedRule[] With(Policy policy) =>
    [
        new(new ServesACustomerPriority(), "serves-a-customer-priority", no: Stance.Reactive, unknown: Stance.Unproven),
        new(new PriorityHasAnExecutiveOwner(), "priority-has-an-executive-owner", no: Stance.Unproven, unknown: Stance.Unproven),
        new(new OwnerRunsThatLineOfBusiness(), "owner-runs-that-line-of-business", no: Stance.Unproven),
        new(new PriorityIsATopPriority(policy.TopRank, policy.MustBeStated(StatedValues.Rank)), "priority-is-a-top-priority",
        no: Stance.Reactive, unknown: Stance.Unproven),
        new(new PriorityLinksToACorporateGoal(policy.MustBeStated(StatedValues.Goal)), "priority-links-to-a-corporate-goal",
        no: Stance.Unproven, unknown: Stance.Unproven),
        new(new CurrentAndDesiredStateAreKnown(), "current-and-desired-state-are-known"),
        new(new SolutionMatchesTheNeed(policy.MustBeStated(StatedValues.Fit)), "solution-matches-the-need", no: Stance.Reactive,
        unknown: Stance.Unproven),
        new(new MustHaveDateIsKnown(), "must-have-date-is-known", unknown: Stance.Unproven),
        new(new MustHaveDateIsTheCustomersOwn(policy.MustBeStated(StatedValues.Date)), "must-have-date-is-the-customers-own",
        no: Stance.Unproven, unknown: Stance.Unproven),
        new(new MustHaveDateHasStayedPut(policy.MustHaveMoves, policy.MustHaveMoveDays, policy.MustHaveDriftDays),
        "must-have-date-has-stayed-put", no: Stance.Unproven),
        new(new MustHaveDateHasADrivingForce(), "must-have-date-has-a-driving-force"),
        new(new MustHaveDateIsAhead(), "must-have-date-is-ahead", no: Stance.Unproven),
        new(new ForecastMeetsTheMustHaveDate(policy.SigningLeadDays), "forecast-meets-the-must-have-date", no: Stance.Unproven,
        unknown: Stance.Unproven),
        new(new ForecastIsAnchoredToTheMustHaveDate(policy.AnchorDays, policy.SigningDays), "forecast-is-anchored-to-the-must-have-date",
        no: Stance.Unproven),
        new(new ForecastIsNotTheSellersPeriodEnd(policy.PeriodEndDays, policy.SigningDays, policy.LongLeadDays),
        "forecast-is-not-the-sellers-period-end", no: Stance.Unproven),
        new(new TimeIsLeftToSignAndImplement(), "time-is-left-to-sign-and-implement", no: Stance.Unproven),
        new(new StakeholderConfirmedThePriority(), "stakeholder-confirmed-the-priority", no: Stance.Reactive, unknown: Stance.Unproven),
        new(new OwnerStandsByThePriority(), "owner-stands-by-the-priority", no: Stance.Reactive),
        new(new NoDeciderDeniesThePriority(), "no-decider-denies-the-priority", no: Stance.Unproven),
        new(new ConfirmationIsFresh(policy.FreshDays), "confirmation-is-fresh", no: Stance.Unproven),
        new(new ExecutiveConfirmedThePriority(), "executive-confirmed-the-priority", no: Stance.Unproven),
        new(new ExecutiveConfirmationIsFresh(policy.ExecutiveFreshDays), "executive-confirmation-is-fresh", no: Stance.Unproven),
        new(new SeveralStakeholdersConfirmed(policy.Confirmations), "several-stakeholders-confirmed"),
        new(new StakeholdersAgreeOnTheDate(policy.AgreementDays), "stakeholders-agree-on-the-date", no: Stance.Unproven),
        new(new EvidenceIsIndependentOfTheSeller(), "evidence-is-independent-of-the-seller", no: Stance.Unproven),
        new(new ConfirmedSinceThePriorityChanged(), "confirmed-since-the-priority-changed", no: Stance.Unproven),
        new(new CloseDateHasStayedPut(policy.Pushes), "close-date-has-stayed-put", no: Stance.Reactive),
        new(new CloseDateWasNotPushed(policy.UnprovenPushes), "close-date-was-not-pushed", no: Stance.Unproven),
        new(new CloseDateHasStayedInItsQuarter(policy.QuarterPushes), "close-date-has-stayed-in-its-quarter", no: Stance.Reactive),
        new(new CloseDateIsAhead(), "close-date-is-ahead", no: Stance.Unproven),
        new(new ForecastRestsOnAPriority(), "forecast-rests-on-a-priority", no: Stance.Reactive),
        new(new ForecastRestsOnAMustHaveDate(), "forecast-rests-on-a-must-have-date", no: Stance.Reactive),
        new(new CommitmentKnowsItsDrivingForce(), "commitment-knows-its-driving-force", unknown: Stance.Unproven),
        new(new CommitmentKnowsItsLeadTimes(), "commitment-knows-its-lead-times", unknown: Stance.Unproven),
        new(new ClearOfTheProcurementPile(policy.OutrankingPriorities, policy.PileDays), "clear-of-the-procurement-pile",
        no: Stance.Unproven),
    ];
}
