using System;

namespace PipelineRules.DependencyInjection.Policies;

/// <summary>The settings of a policy, each under its name in camel case.</summary>
internal static class PolicyTable
{
    /// <summary>The policy that the settings make.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static Policy Read(Settings settings)
    {
        var usual = Policy.Default;
        return new Policy(
            topRank: settings.Whole("topRank", usual.TopRank),
            anchorDays: settings.Whole("anchorDays", usual.AnchorDays),
            freshDays: settings.Whole("freshDays", usual.FreshDays),
            executiveFreshDays: settings.Whole("executiveFreshDays", usual.ExecutiveFreshDays),
            confirmations: settings.Whole("confirmations", usual.Confirmations),
            agreementDays: settings.Whole("agreementDays", usual.AgreementDays),
            pushes: settings.Whole("pushes", usual.Pushes),
            quarterPushes: settings.Whole("quarterPushes", usual.QuarterPushes),
            unprovenPushes: settings.Whole("unprovenPushes", usual.UnprovenPushes),
            outrankingPriorities: settings.Whole("outrankingPriorities", usual.OutrankingPriorities),
            pileDays: settings.Whole("pileDays", usual.PileDays),
            statementDaysBefore: settings.Whole("statementDaysBefore", usual.StatementDaysBefore),
            statementDaysAfter: settings.Whole("statementDaysAfter", usual.StatementDaysAfter),
            slateDays: settings.Whole("slateDays", usual.SlateDays),
            sameDateDays: settings.Whole("sameDateDays", usual.SameDateDays),
            entryDays: settings.Whole("entryDays", usual.EntryDays),
            takenBackDays: settings.Whole("takenBackDays", usual.TakenBackDays),
            reopenedDays: settings.Whole("reopenedDays", usual.ReopenedDays),
            statedDays: settings.Whole("statedDays", usual.StatedDays),
            mustHaveMoves: settings.Whole("mustHaveMoves", usual.MustHaveMoves),
            mustHaveMoveDays: settings.Whole("mustHaveMoveDays", usual.MustHaveMoveDays),
            mustHaveDriftDays: settings.Whole("mustHaveDriftDays", usual.MustHaveDriftDays),
            signingLeadDays: settings.Whole("signingLeadDays", usual.SigningLeadDays),
            signingDays: settings.Whole("signingDays", usual.SigningDays),
            periodEndDays: settings.Whole("periodEndDays", usual.PeriodEndDays),
            longLeadDays: settings.Whole("longLeadDays", usual.LongLeadDays),
            waiverDays: settings.Whole("waiverDays", usual.WaiverDays),
            coverageTarget: settings.Number("coverageTarget", usual.CoverageTarget),
            coverageAmple: settings.Number("coverageAmple", usual.CoverageAmple),
            coverageExcess: settings.Number("coverageExcess", usual.CoverageExcess),
            statedByCustomer: Stated(settings, usual.StatedByCustomer),
            pastWithoutHistory: settings.Word("pastWithoutHistory", usual.PastWithoutHistory));
    }

    private static StatedValues Stated(Settings settings, StatedValues usual)
    {
        if (settings.Words("statedByCustomer") is not { } words)
            return usual;
        var stated = StatedValues.None;
        foreach (var word in words)
            if (Enum.TryParse<StatedValues>(word, ignoreCase: true, out var one) && one is StatedValues.Date or StatedValues.Rank or StatedValues.Goal or StatedValues.Fit)
                stated |= one;
            else
                settings.Refuse("statedByCustomer", word, "date, rank, goal or fit");
        return stated;
    }
}
