using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Benchmarks.HandWritten;

internal static class ForecastQuestions
{
    public static void Ask(DealContext deal, ref Tally tally)
    {
        if (deal.IsForecast)
            AskGrounds(deal, ref tally);
        if (deal.Category >= DealCategory.MostLikely)
            AskCommitment(deal, ref tally);
        if (deal.MustHaveDate is { } mustHave)
            AskPile(deal, mustHave, ref tally);
    }

    private static void AskGrounds(DealContext deal, ref Tally tally)
    {
        if (deal.Priority is null && !string.IsNullOrWhiteSpace(deal.Deal.Priority))
            tally.Unknown(Law.ForecastRestsOnAPriority);
        else
            tally.Say(Law.ForecastRestsOnAPriority, deal.Priority is not null, Stance.Reactive);
        tally.Say(Law.ForecastRestsOnAMustHaveDate, deal.MustHaveDate is not null, Stance.Reactive);
    }

    private static void AskCommitment(DealContext deal, ref Tally tally)
    {
        var force = deal.Priority?.Priority;
        if (string.IsNullOrWhiteSpace(force?.DrivingForce) || string.IsNullOrWhiteSpace(force.ConsequenceIfMissed))
            tally.Unknown(Law.CommitmentKnowsItsDrivingForce, Stance.Unproven);
        else
            tally.Yes(Law.CommitmentKnowsItsDrivingForce);
        if (deal.PaperProcess is null || deal.Implementation is null)
            tally.Unknown(Law.CommitmentKnowsItsLeadTimes, Stance.Unproven);
        else
            tally.Yes(Law.CommitmentKnowsItsLeadTimes);
    }

    private static void AskPile(DealContext deal, LocalDate mustHave, ref Tally tally)
    {
        if (deal.Priority is { } priority && (priority.Rank ?? priority.CorporateRank) is not null)
            tally.Say(Law.ClearOfTheProcurementPile, !IsOutranked(deal, priority, mustHave), Stance.Unproven);
        else if (deal.Deal.InPaperProcess)
            tally.No(Law.ClearOfTheProcurementPile, Stance.Unproven);
        else if (deal.Priority is not null)
            tally.Unknown(Law.ClearOfTheProcurementPile);
    }

    public static bool IsOutranked(DealContext deal, PriorityContext priority, LocalDate mustHave)
    {
        var (others, outranking) = (deal.CustomerPriorities, 0);
        for (var i = 0; i < others.Count; i++)
            if (others[i] is { IsOpen: true } other && Outranks(other, priority)
                && (other.DateInForce?.MustHaveDate ?? other.MustHaveDate) is { } due
                && due <= mustHave && Period.DaysBetween(due, mustHave) <= 180 && ++outranking == 2)
                return true;
        return false;
    }

    private static bool Outranks(PriorityContext other, PriorityContext priority) =>
        other is { Rank: { } rank, Owner: { } owner } && priority.Rank is not null && owner.Id == priority.Owner?.Id
            ? rank < priority.Rank
            : other.CorporateRank < priority.CorporateRank;
}
