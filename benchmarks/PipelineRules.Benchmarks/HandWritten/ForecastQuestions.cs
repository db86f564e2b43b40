using NodaTime;

namespace PipelineRules.Benchmarks.HandWritten;

/// <summary>The questions of movement and of the forecast.</summary>
internal static class ForecastQuestions
{
    public static void Ask(DealContext deal, ref Tally tally)
    {
        AskPushes(Law.CloseDateHasStayedPut, deal.Movement.SellerDriven, ref tally);
        AskPushes(Law.CloseDateHasStayedInItsQuarter, deal.Movement.SellerDrivenAcrossQuarters, ref tally);
        if (deal.CloseDate is { } close)
            tally.Say(Law.CloseDateIsAhead, close >= deal.AsOf, Stance.Unproven);
        else
            tally.Unknown(Law.CloseDateIsAhead);
        if (deal.IsForecast)
            AskGrounds(deal, ref tally);
        AskPile(deal, ref tally);
    }

    private static void AskPushes(Law law, int? pushes, ref Tally tally)
    {
        if (pushes is { } count)
            tally.Say(law, count < 2, Stance.Reactive);
        else
            tally.Unknown(law);
    }

    private static void AskGrounds(DealContext deal, ref Tally tally)
    {
        if (deal.Priority is null && deal.Deal.Priority is not null)
            tally.Unknown(Law.ForecastRestsOnAPriority);
        else
            tally.Say(Law.ForecastRestsOnAPriority, deal.Priority is not null, Stance.Reactive);
        tally.Say(Law.ForecastRestsOnAMustHaveDate, deal.MustHaveDate is not null, Stance.Reactive);
    }

    private static void AskPile(DealContext deal, ref Tally tally)
    {
        if (deal.Priority?.Rank is { } rank)
        {
            if (deal.CloseDate is { } close)
                tally.Say(Law.ClearOfTheProcurementPile, !IsOutranked(deal, rank, close), Stance.Unproven);
        }
        else if (deal.Deal.InPaperProcess)
            tally.No(Law.ClearOfTheProcurementPile, Stance.Unproven);
        else if (deal.Priority is not null)
            tally.Unknown(Law.ClearOfTheProcurementPile);
    }

    private static bool IsOutranked(DealContext deal, int rank, LocalDate close)
    {
        var others = deal.CustomerPriorities;
        for (var i = 0; i < others.Count; i++)
            if (others[i] is { } other && other != deal.Priority && other.Rank < rank && other.MustHaveDate < close
                && !(other.Priority.DoneOn <= deal.AsOf))
                return true;
        return false;
    }
}
