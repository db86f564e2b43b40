using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules;

// The settings that can be tried with another value, by name.
public sealed partial record Policy
{
    /// <summary>
    /// The settings that are whole numbers, days, ranks and counts, by their names in a policy file, in its order.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, int>> Thresholds =>
        [.. WholeNumbers.Select(setting => new KeyValuePair<string, int>(InFile(setting.Name), setting.Value))];

    private (string Name, int Value)[] WholeNumbers =>
    [
        (nameof(TopRank), TopRank),
        (nameof(AnchorDays), AnchorDays),
        (nameof(FreshDays), FreshDays),
        (nameof(ExecutiveFreshDays), ExecutiveFreshDays),
        (nameof(Confirmations), Confirmations),
        (nameof(AgreementDays), AgreementDays),
        (nameof(Pushes), Pushes),
        (nameof(QuarterPushes), QuarterPushes),
        (nameof(UnprovenPushes), UnprovenPushes),
        (nameof(OutrankingPriorities), OutrankingPriorities),
        (nameof(PileDays), PileDays),
        (nameof(StatementDaysBefore), StatementDaysBefore),
        (nameof(StatementDaysAfter), StatementDaysAfter),
        (nameof(SlateDays), SlateDays),
        (nameof(SameDateDays), SameDateDays),
        (nameof(EntryDays), EntryDays),
        (nameof(TakenBackDays), TakenBackDays),
        (nameof(ReopenedDays), ReopenedDays),
        (nameof(StatedDays), StatedDays),
        (nameof(MustHaveMoves), MustHaveMoves),
        (nameof(MustHaveMoveDays), MustHaveMoveDays),
        (nameof(MustHaveDriftDays), MustHaveDriftDays),
        (nameof(SigningLeadDays), SigningLeadDays),
        (nameof(SigningDays), SigningDays),
        (nameof(PeriodEndDays), PeriodEndDays),
        (nameof(LongLeadDays), LongLeadDays),
        (nameof(WaiverDays), WaiverDays),
    ];

    /// <summary>This policy with another value of one of its <see cref="Thresholds"/>.</summary>
    /// <param name="threshold">Its name in a policy file: <c>freshDays</c>.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">There is no threshold of the name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The threshold cannot be that low.</exception>
    public Policy WithThreshold(string threshold, int value)
    {
        if (WholeNumbers.All(setting => InFile(setting.Name) != threshold))
            throw new ArgumentException($"no threshold is called {threshold}", nameof(threshold));
        return new Policy(
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

        int ValueOf(string name, int current) => name == threshold ? value : current;
    }

    private static string InFile(string name) => $"{char.ToLowerInvariant(name[0])}{name.Substring(1)}";
}
