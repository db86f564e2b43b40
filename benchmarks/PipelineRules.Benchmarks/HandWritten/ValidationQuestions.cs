using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks.HandWritten;

internal static class ValidationQuestions
{
    public static void Ask(DealContext deal, ref Tally tally)
    {
        if (deal.Priority is not { } priority)
            return;
        if (priority.LatestStatements.Count == 0)
        {
            tally.Unknown(Law.StakeholderConfirmedThePriority, Stance.Unproven);
            return;
        }
        AskDates(priority.StatedDates, ref tally);
        if (priority.NewestConfirmation is not { } newest)
        {
            tally.No(Law.StakeholderConfirmedThePriority, Stance.Reactive);
            return;
        }
        tally.Yes(Law.StakeholderConfirmedThePriority);
        tally.Say(Law.ConfirmationIsFresh, Period.DaysBetween(newest.On, deal.AsOf) <= 90, Stance.Unproven);
        tally.Say(
            Law.ConfirmedSinceThePriorityChanged, priority.Priority.ChangedOn is not { } changed || newest.On >= changed, Stance.Unproven);
        AskVoices(deal, priority, priority.Confirmations, ref tally);
    }

    private static void AskVoices(
        DealContext deal, PriorityContext priority, IReadOnlyList<StakeholderStatement> confirmations, ref Tally tally)
    {
        var (decided, sitting) = (false, deal.Owner is not null && confirmations.Count >= 3);
        for (var i = 0; i < confirmations.Count; i++)
        {
            decided |= confirmations[i].By.Role is StakeholderRole.Executive or StakeholderRole.EconomicBuyer;
            sitting = sitting && confirmations[i].Validation.RecordedBy == deal.Owner && confirmations[i].On == confirmations[0].On;
        }
        var alone = priority.LatestStatements.Count == 1 && priority.LatestStatements[0].By.Id == priority.Priority.Owner;
        tally.Say(Law.ExecutiveConfirmedThePriority, decided, Stance.Unproven);
        tally.Say(Law.SeveralStakeholdersConfirmed, confirmations.Count >= 2);
        tally.Say(Law.EvidenceIsIndependentOfTheSeller, !alone && !sitting);
    }

    private static void AskDates(IReadOnlyList<StakeholderStatement> stated, ref Tally tally)
    {
        var (earliest, latest) = ((LocalDate?)null, (LocalDate?)null);
        for (var i = 0; i < stated.Count; i++)
        {
            var date = stated[i].MustHaveDate;
            earliest = earliest <= date ? earliest : date;
            latest = latest >= date ? latest : date;
        }
        if (stated.Count < 2 || earliest is not { } from || latest is not { } to)
            tally.Unknown(Law.StakeholdersAgreeOnTheDate);
        else
            tally.Say(Law.StakeholdersAgreeOnTheDate, Period.DaysBetween(from, to) <= 14, Stance.Unproven);
    }
}
