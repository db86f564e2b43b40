using NodaTime;
using PipelineRules.Pipelines;

namespace PipelineRules.Benchmarks.HandWritten;

internal static class ValidationQuestions
{
    public static void Ask(DealContext deal, ref Tally tally)
    {
        if (deal.Priority is not { } priority)
            return;
        AskWords(priority, ref tally);
        AskDates(deal.StatedDates, ref tally);
        if (priority.NewestConfirmation is not { } newest)
            return;
        tally.Say(
            Law.ConfirmationIsFresh, !newest.HasLeft && Period.DaysBetween(newest.On, deal.AsOf) <= 90, Stance.Unproven);
        tally.Say(Law.ConfirmedSinceThePriorityChanged, !(newest.On < priority.ChangedOn), Stance.Unproven);
        tally.Say(Law.ExecutiveConfirmedThePriority, priority.NewestDecision is not null, Stance.Unproven);
        if (priority.NewestDecision is { } decision)
            tally.Say(Law.ExecutiveConfirmationIsFresh, Period.DaysBetween(decision.On, deal.AsOf) <= 180, Stance.Unproven);
        tally.Say(Law.SeveralStakeholdersConfirmed, priority.Confirmations.Count >= 2);
        tally.Say(Law.EvidenceIsIndependentOfTheSeller, IsIndependent(deal, priority), Stance.Unproven);
    }

    private static void AskWords(PriorityContext priority, ref Tally tally)
    {
        var (words, denials, owners, denied) = (priority.LatestStatements, 0, (StakeholderStatement?)null, false);
        for (var i = 0; i < words.Count; i++)
        {
            denials += words[i].Denies ? 1 : 0;
            owners = owners is null && words[i].IsOwner ? words[i] : owners;
            denied |= words[i] is { Denies: true, IsOwner: false, IsDecider: true };
        }
        if (priority.NewestConfirmation is not null)
            tally.Yes(Law.StakeholderConfirmedThePriority);
        else if (words.Count > 0 && denials == words.Count)
            tally.No(Law.StakeholderConfirmedThePriority, Stance.Reactive);
        else
            tally.Unknown(Law.StakeholderConfirmedThePriority, Stance.Unproven);
        if (priority.Owner is not null && owners is null)
            tally.Unknown(Law.OwnerStandsByThePriority);
        else if (priority.Owner is not null)
            tally.Say(Law.OwnerStandsByThePriority, owners is { Denies: false }, Stance.Reactive);
        tally.Say(Law.NoDeciderDeniesThePriority, !denied, Stance.Unproven);
    }

    public static bool IsIndependent(DealContext deal, PriorityContext priority)
    {
        var (statements, isIndependent, hasOthers) = (deal.Statements, false, priority.Owner is null);
        for (var i = 0; i < statements.Count; i++)
        {
            var recorder = statements[i].Validation.RecordedBy;
            isIndependent |= statements[i].Source is not null || (!string.IsNullOrWhiteSpace(recorder) && recorder != deal.Owner);
            hasOthers |= statements[i].Source is not null || statements[i].By.Id != priority.Owner?.Id;
        }
        return isIndependent && hasOthers;
    }

    private static void AskDates(IReadOnlyList<StakeholderStatement> stated, ref Tally tally)
    {
        if (stated.Count < 2)
        {
            tally.Unknown(Law.StakeholdersAgreeOnTheDate);
            return;
        }
        var (decided, earliest, latest) = ((LocalDate?)null, (LocalDate?)null, (LocalDate?)null);
        for (var i = 0; i < stated.Count; i++)
            if (stated[i].IsDecider)
                decided = stated[i].On;
        for (var i = 0; i < stated.Count; i++)
            if (stated[i].IsDecider || !(stated[i].On <= decided))
            {
                var date = stated[i].MustHaveDate;
                earliest = earliest <= date ? earliest : date;
                latest = latest >= date ? latest : date;
            }
        tally.Say(
            Law.StakeholdersAgreeOnTheDate,
            earliest is not { } from || latest is not { } to || Period.DaysBetween(from, to) <= 14,
            Stance.Unproven);
    }
}
