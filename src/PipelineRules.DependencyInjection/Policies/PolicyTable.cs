namespace PipelineRules.DependencyInjection.Policies;

/// <summary>The settings of a policy, each under its name in camel case.</summary>
internal static class PolicyTable
{
    /// <summary>The policy that the settings make.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static Policy Read(Settings settings)
    {
        var usual = Policy.Default;
        return new Policy(
            topRank: settings.Whole("topRank", usual.TopRank),
            anchorDays: settings.Whole("anchorDays", usual.AnchorDays),
            freshDays: settings.Whole("freshDays", usual.FreshDays),
            confirmations: settings.Whole("confirmations", usual.Confirmations),
            agreementDays: settings.Whole("agreementDays", usual.AgreementDays),
            sameDayConfirmations: settings.Whole("sameDayConfirmations", usual.SameDayConfirmations),
            pushes: settings.Whole("pushes", usual.Pushes),
            quarterPushes: settings.Whole("quarterPushes", usual.QuarterPushes),
            unprovenPushes: settings.Whole("unprovenPushes", usual.UnprovenPushes),
            outrankingPriorities: settings.Whole("outrankingPriorities", usual.OutrankingPriorities),
            statementDaysBefore: settings.Whole("statementDaysBefore", usual.StatementDaysBefore),
            statementDaysAfter: settings.Whole("statementDaysAfter", usual.StatementDaysAfter),
            slateDays: settings.Whole("slateDays", usual.SlateDays),
            takenBackDays: settings.Whole("takenBackDays", usual.TakenBackDays),
            reopenedDays: settings.Whole("reopenedDays", usual.ReopenedDays),
            coverageTarget: settings.Number("coverageTarget", usual.CoverageTarget),
            coverageAmple: settings.Number("coverageAmple", usual.CoverageAmple),
            coverageExcess: settings.Number("coverageExcess", usual.CoverageExcess));
    }
}
