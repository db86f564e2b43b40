using System;
using System.Collections.Generic;

namespace PipelineRules;

// The settings that can be tried with another value, by name.
public sealed partial record Policy
{
    /// <summary>
    /// The settings that are whole numbers, days, ranks and counts, by their names in a policy file, in its order.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, int>> Thresholds =>
    [
        new("topRank", TopRank),
        new("anchorDays", AnchorDays),
        new("freshDays", FreshDays),
        new("executiveFreshDays", ExecutiveFreshDays),
        new("confirmations", Confirmations),
        new("agreementDays", AgreementDays),
        new("pushes", Pushes),
        new("quarterPushes", QuarterPushes),
        new("unprovenPushes", UnprovenPushes),
        new("outrankingPriorities", OutrankingPriorities),
        new("pileDays", PileDays),
        new("statementDaysBefore", StatementDaysBefore),
        new("statementDaysAfter", StatementDaysAfter),
        new("slateDays", SlateDays),
        new("sameDateDays", SameDateDays),
        new("entryDays", EntryDays),
        new("takenBackDays", TakenBackDays),
        new("reopenedDays", ReopenedDays),
        new("statedDays", StatedDays),
        new("mustHaveMoves", MustHaveMoves),
        new("mustHaveMoveDays", MustHaveMoveDays),
        new("mustHaveDriftDays", MustHaveDriftDays),
        new("signingLeadDays", SigningLeadDays),
        new("signingDays", SigningDays),
        new("periodEndDays", PeriodEndDays),
        new("longLeadDays", LongLeadDays),
        new("waiverDays", WaiverDays),
    ];

    /// <summary>This policy with another value of one of its <see cref="Thresholds"/>.</summary>
    /// <param name="threshold">Its name in a policy file: <c>freshDays</c>.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">There is no threshold of the name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The threshold cannot be that low.</exception>
    public Policy WithThreshold(string threshold, int value)
    {
        var isKnown = false;
        var changed = new Policy(
            topRank: ValueOf("topRank", TopRank),
            anchorDays: ValueOf("anchorDays", AnchorDays),
            freshDays: ValueOf("freshDays", FreshDays),
            executiveFreshDays: ValueOf("executiveFreshDays", ExecutiveFreshDays),
            confirmations: ValueOf("confirmations", Confirmations),
            agreementDays: ValueOf("agreementDays", AgreementDays),
            pushes: ValueOf("pushes", Pushes),
            quarterPushes: ValueOf("quarterPushes", QuarterPushes),
            unprovenPushes: ValueOf("unprovenPushes", UnprovenPushes),
            outrankingPriorities: ValueOf("outrankingPriorities", OutrankingPriorities),
            pileDays: ValueOf("pileDays", PileDays),
            statementDaysBefore: ValueOf("statementDaysBefore", StatementDaysBefore),
            statementDaysAfter: ValueOf("statementDaysAfter", StatementDaysAfter),
            slateDays: ValueOf("slateDays", SlateDays),
            sameDateDays: ValueOf("sameDateDays", SameDateDays),
            entryDays: ValueOf("entryDays", EntryDays),
            takenBackDays: ValueOf("takenBackDays", TakenBackDays),
            reopenedDays: ValueOf("reopenedDays", ReopenedDays),
            statedDays: ValueOf("statedDays", StatedDays),
            mustHaveMoves: ValueOf("mustHaveMoves", MustHaveMoves),
            mustHaveMoveDays: ValueOf("mustHaveMoveDays", MustHaveMoveDays),
            mustHaveDriftDays: ValueOf("mustHaveDriftDays", MustHaveDriftDays),
            signingLeadDays: ValueOf("signingLeadDays", SigningLeadDays),
            signingDays: ValueOf("signingDays", SigningDays),
            periodEndDays: ValueOf("periodEndDays", PeriodEndDays),
            longLeadDays: ValueOf("longLeadDays", LongLeadDays),
            waiverDays: ValueOf("waiverDays", WaiverDays),
            coverageTarget: CoverageTarget,
            coverageAmple: CoverageAmple,
            coverageExcess: CoverageExcess,
            statedByCustomer: StatedByCustomer,
            pastWithoutHistory: PastWithoutHistory);
        return isKnown ? changed : throw new ArgumentException($"no threshold is called {threshold}", nameof(threshold));

        int ValueOf(string name, int current)
        {
            isKnown |= name == threshold;
            return name == threshold ? value : current;
        }
    }
}
