using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Policies;

internal static class PolicyTable
{
    public static Notation<Policy> Row()
    {
        var row = new Shape<Policy>("the policy");
        row.Text("$schema", _ => null);
        var topRank = row.Whole("topRank", policy => policy.TopRank);
        var anchorDays = row.Whole("anchorDays", policy => policy.AnchorDays);
        var freshDays = row.Whole("freshDays", policy => policy.FreshDays);
        var confirmations = row.Whole("confirmations", policy => policy.Confirmations);
        var agreementDays = row.Whole("agreementDays", policy => policy.AgreementDays);
        var sameDay = row.Whole("sameDayConfirmations", policy => policy.SameDayConfirmations);
        var pushes = row.Whole("pushes", policy => policy.Pushes);
        var quarterPushes = row.Whole("quarterPushes", policy => policy.QuarterPushes);
        var unprovenPushes = row.Whole("unprovenPushes", policy => policy.UnprovenPushes);
        var outranking = row.Whole("outrankingPriorities", policy => policy.OutrankingPriorities);
        var before = row.Whole("statementDaysBefore", policy => policy.StatementDaysBefore);
        var after = row.Whole("statementDaysAfter", policy => policy.StatementDaysAfter);
        var slate = row.Whole("slateDays", policy => policy.SlateDays);
        var takenBack = row.Whole("takenBackDays", policy => policy.TakenBackDays);
        var reopened = row.Whole("reopenedDays", policy => policy.ReopenedDays);
        var target = row.Number("coverageTarget", policy => policy.CoverageTarget);
        var ample = row.Number("coverageAmple", policy => policy.CoverageAmple);
        var excess = row.Number("coverageExcess", policy => policy.CoverageExcess);
        var usual = Policy.Default;
        return row.Making(() => new(
            topRank.Value ?? usual.TopRank, anchorDays.Value ?? usual.AnchorDays, freshDays.Value ?? usual.FreshDays,
            confirmations.Value ?? usual.Confirmations, agreementDays.Value ?? usual.AgreementDays,
            sameDay.Value ?? usual.SameDayConfirmations, pushes.Value ?? usual.Pushes, quarterPushes.Value ?? usual.QuarterPushes, unprovenPushes.Value ?? usual.UnprovenPushes,
            outranking.Value ?? usual.OutrankingPriorities, before.Value ?? usual.StatementDaysBefore, after.Value ?? usual.StatementDaysAfter,
            slate.Value ?? usual.SlateDays, takenBack.Value ?? usual.TakenBackDays, reopened.Value ?? usual.ReopenedDays,
            target.Value ?? usual.CoverageTarget, ample.Value ?? usual.CoverageAmple, excess.Value ?? usual.CoverageExcess));
    }
}
