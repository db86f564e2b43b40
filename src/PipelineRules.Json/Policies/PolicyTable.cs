using System.Linq;
using PipelineRules.Json.Codecs;

namespace PipelineRules.Json.Policies;

internal static class PolicyTable
{
    private static readonly (string Word, StatedValues Meaning)[] s_stated =
        [("date", StatedValues.Date), ("rank", StatedValues.Rank), ("goal", StatedValues.Goal), ("fit", StatedValues.Fit)];

    public static JsonCodec<Policy> Row()
    {
        var row = new ObjectCodecBuilder<Policy>("the policy");
        row.Text("$schema", _ => null);
        var topRank = row.Whole("topRank", policy => policy.TopRank);
        var anchorDays = row.Whole("anchorDays", policy => policy.AnchorDays);
        var freshDays = row.Whole("freshDays", policy => policy.FreshDays);
        var executiveFreshDays = row.Whole("executiveFreshDays", policy => policy.ExecutiveFreshDays);
        var confirmations = row.Whole("confirmations", policy => policy.Confirmations);
        var agreementDays = row.Whole("agreementDays", policy => policy.AgreementDays);
        var pushes = row.Whole("pushes", policy => policy.Pushes);
        var quarterPushes = row.Whole("quarterPushes", policy => policy.QuarterPushes);
        var unprovenPushes = row.Whole("unprovenPushes", policy => policy.UnprovenPushes);
        var outrankingPriorities = row.Whole("outrankingPriorities", policy => policy.OutrankingPriorities);
        var pileDays = row.Whole("pileDays", policy => policy.PileDays);
        var statementDaysBefore = row.Whole("statementDaysBefore", policy => policy.StatementDaysBefore);
        var statementDaysAfter = row.Whole("statementDaysAfter", policy => policy.StatementDaysAfter);
        var slateDays = row.Whole("slateDays", policy => policy.SlateDays);
        var sameDateDays = row.Whole("sameDateDays", policy => policy.SameDateDays);
        var entryDays = row.Whole("entryDays", policy => policy.EntryDays);
        var takenBackDays = row.Whole("takenBackDays", policy => policy.TakenBackDays);
        var reopenedDays = row.Whole("reopenedDays", policy => policy.ReopenedDays);
        var statedDays = row.Whole("statedDays", policy => policy.StatedDays);
        var mustHaveMoves = row.Whole("mustHaveMoves", policy => policy.MustHaveMoves);
        var mustHaveMoveDays = row.Whole("mustHaveMoveDays", policy => policy.MustHaveMoveDays);
        var mustHaveDriftDays = row.Whole("mustHaveDriftDays", policy => policy.MustHaveDriftDays);
        var signingLeadDays = row.Whole("signingLeadDays", policy => policy.SigningLeadDays);
        var signingDays = row.Whole("signingDays", policy => policy.SigningDays);
        var periodEndDays = row.Whole("periodEndDays", policy => policy.PeriodEndDays);
        var longLeadDays = row.Whole("longLeadDays", policy => policy.LongLeadDays);
        var waiverDays = row.Whole("waiverDays", policy => policy.WaiverDays);
        var coverageTarget = row.Number("coverageTarget", policy => policy.CoverageTarget);
        var coverageAmple = row.Number("coverageAmple", policy => policy.CoverageAmple);
        var coverageExcess = row.Number("coverageExcess", policy => policy.CoverageExcess);
        var stated =
            row.List(
                "statedByCustomer", new JsonEnumCodec<StatedValues>(s_stated),
                policy => [.. s_stated.Select(one => one.Meaning).Where(one => policy.StatedByCustomer.HasFlag(one))]);
        var past = row.Word<PastWithoutHistory>("pastWithoutHistory", policy => policy.PastWithoutHistory);
        var usual = Policy.Default;
        return row.Making(() => new(
            topRank: topRank.Value ?? usual.TopRank,
            anchorDays: anchorDays.Value ?? usual.AnchorDays,
            freshDays: freshDays.Value ?? usual.FreshDays,
            executiveFreshDays: executiveFreshDays.Value ?? usual.ExecutiveFreshDays,
            confirmations: confirmations.Value ?? usual.Confirmations,
            agreementDays: agreementDays.Value ?? usual.AgreementDays,
            pushes: pushes.Value ?? usual.Pushes,
            quarterPushes: quarterPushes.Value ?? usual.QuarterPushes,
            unprovenPushes: unprovenPushes.Value ?? usual.UnprovenPushes,
            outrankingPriorities: outrankingPriorities.Value ?? usual.OutrankingPriorities,
            pileDays: pileDays.Value ?? usual.PileDays,
            statementDaysBefore: statementDaysBefore.Value ?? usual.StatementDaysBefore,
            statementDaysAfter: statementDaysAfter.Value ?? usual.StatementDaysAfter,
            slateDays: slateDays.Value ?? usual.SlateDays,
            sameDateDays: sameDateDays.Value ?? usual.SameDateDays,
            entryDays: entryDays.Value ?? usual.EntryDays,
            takenBackDays: takenBackDays.Value ?? usual.TakenBackDays,
            reopenedDays: reopenedDays.Value ?? usual.ReopenedDays,
            statedDays: statedDays.Value ?? usual.StatedDays,
            mustHaveMoves: mustHaveMoves.Value ?? usual.MustHaveMoves,
            mustHaveMoveDays: mustHaveMoveDays.Value ?? usual.MustHaveMoveDays,
            mustHaveDriftDays: mustHaveDriftDays.Value ?? usual.MustHaveDriftDays,
            signingLeadDays: signingLeadDays.Value ?? usual.SigningLeadDays,
            signingDays: signingDays.Value ?? usual.SigningDays,
            periodEndDays: periodEndDays.Value ?? usual.PeriodEndDays,
            longLeadDays: longLeadDays.Value ?? usual.LongLeadDays,
            waiverDays: waiverDays.Value ?? usual.WaiverDays,
            coverageTarget: coverageTarget.Value ?? usual.CoverageTarget,
            coverageAmple: coverageAmple.Value ?? usual.CoverageAmple,
            coverageExcess: coverageExcess.Value ?? usual.CoverageExcess,
            statedByCustomer: stated.Value?.Aggregate(StatedValues.None, (all, one) => all | one) ?? usual.StatedByCustomer,
            pastWithoutHistory: past.Value ?? usual.PastWithoutHistory));
    }
}
