using System;

namespace PipelineRules.DependencyInjection.Policies;

/// <summary>The settings of a policy, each under its name in camel case.</summary>
internal static class PolicySettings
{
    /// <summary>The policy that the settings make.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static Policy Read(ConfigurationReader configurationReader)
    {
        var usual = Policy.Default;
        return new Policy(
            topRank: configurationReader.Whole("topRank", usual.TopRank),
            anchorDays: configurationReader.Whole("anchorDays", usual.AnchorDays),
            freshDays: configurationReader.Whole("freshDays", usual.FreshDays),
            executiveFreshDays: configurationReader.Whole("executiveFreshDays", usual.ExecutiveFreshDays),
            confirmations: configurationReader.Whole("confirmations", usual.Confirmations),
            agreementDays: configurationReader.Whole("agreementDays", usual.AgreementDays),
            pushes: configurationReader.Whole("pushes", usual.Pushes),
            quarterPushes: configurationReader.Whole("quarterPushes", usual.QuarterPushes),
            unprovenPushes: configurationReader.Whole("unprovenPushes", usual.UnprovenPushes),
            outrankingPriorities: configurationReader.Whole("outrankingPriorities", usual.OutrankingPriorities),
            pileDays: configurationReader.Whole("pileDays", usual.PileDays),
            statementDaysBefore: configurationReader.Whole("statementDaysBefore", usual.StatementDaysBefore),
            statementDaysAfter: configurationReader.Whole("statementDaysAfter", usual.StatementDaysAfter),
            slateDays: configurationReader.Whole("slateDays", usual.SlateDays),
            sameDateDays: configurationReader.Whole("sameDateDays", usual.SameDateDays),
            entryDays: configurationReader.Whole("entryDays", usual.EntryDays),
            takenBackDays: configurationReader.Whole("takenBackDays", usual.TakenBackDays),
            reopenedDays: configurationReader.Whole("reopenedDays", usual.ReopenedDays),
            statedDays: configurationReader.Whole("statedDays", usual.StatedDays),
            mustHaveMoves: configurationReader.Whole("mustHaveMoves", usual.MustHaveMoves),
            mustHaveMoveDays: configurationReader.Whole("mustHaveMoveDays", usual.MustHaveMoveDays),
            mustHaveDriftDays: configurationReader.Whole("mustHaveDriftDays", usual.MustHaveDriftDays),
            signingLeadDays: configurationReader.Whole("signingLeadDays", usual.SigningLeadDays),
            signingDays: configurationReader.Whole("signingDays", usual.SigningDays),
            periodEndDays: configurationReader.Whole("periodEndDays", usual.PeriodEndDays),
            longLeadDays: configurationReader.Whole("longLeadDays", usual.LongLeadDays),
            waiverDays: configurationReader.Whole("waiverDays", usual.WaiverDays),
            coverageTarget: configurationReader.Number("coverageTarget", usual.CoverageTarget),
            coverageAmple: configurationReader.Number("coverageAmple", usual.CoverageAmple),
            coverageExcess: configurationReader.Number("coverageExcess", usual.CoverageExcess),
            statedByCustomer: Stated(configurationReader, usual.StatedByCustomer),
            pastWithoutHistory: configurationReader.Word("pastWithoutHistory", usual.PastWithoutHistory));
    }

    private static StatedValues Stated(ConfigurationReader configurationReader, StatedValues usual)
    {
        if (configurationReader.Words("statedByCustomer") is not { } words)
            return usual;
        var stated = StatedValues.None;
        foreach (var word in words)
            if (Enum.TryParse<StatedValues>(word, ignoreCase: true, out var one)
                && one is StatedValues.Date or StatedValues.Rank or StatedValues.Goal or StatedValues.Fit)
                stated |= one;
            else
                configurationReader.Refuse("statedByCustomer", word, "date, rank, goal or fit");
        return stated;
    }
}
