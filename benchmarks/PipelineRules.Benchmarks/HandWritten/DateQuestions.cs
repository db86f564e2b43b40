using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Benchmarks.HandWritten;

internal static class DateQuestions
{
    public static void Ask(DealContext deal, ref Tally tally)
    {
        if (deal.MustHaveDate is not { } mustHave)
        {
            tally.Unknown(Law.MustHaveDateIsKnown, Stance.Unproven);
            return;
        }
        tally.Yes(Law.MustHaveDateIsKnown);
        if (deal.LatestSignatureDate is { } latest)
            AskOfForecast(deal, latest, ref tally);
        AskWhose(deal, mustHave, ref tally);
        var force = deal.Priority?.Priority;
        if (string.IsNullOrWhiteSpace(force?.DrivingForce) || string.IsNullOrWhiteSpace(force.ConsequenceIfMissed))
            tally.Unknown(Law.MustHaveDateHasADrivingForce);
        else
            tally.Yes(Law.MustHaveDateHasADrivingForce);
        tally.Say(Law.MustHaveDateIsAhead, mustHave >= deal.AsOf, Stance.Unproven);
        if (mustHave >= deal.AsOf)
            AskForTime(deal, ref tally);
    }

    private static void AskOfForecast(DealContext deal, LocalDate latest, ref Tally tally)
    {
        if (deal.CloseDate is not { } close)
        {
            tally.Unknown(Law.ForecastMeetsTheMustHaveDate, Stance.Unproven);
            tally.Unknown(Law.ForecastIsAnchoredToTheMustHaveDate);
            return;
        }
        tally.Say(Law.ForecastMeetsTheMustHaveDate, close <= latest, Stance.Unproven);
        tally.Say(Law.ForecastIsAnchoredToTheMustHaveDate, Period.DaysBetween(close, latest) <= 45, Stance.Unproven);
    }

    private static void AskWhose(DealContext deal, LocalDate mustHave, ref Tally tally)
    {
        var (stated, isStated) = (deal.Priority?.StatedDates, false);
        for (var i = 0; stated is not null && i < stated.Count && !isStated; i++)
            isStated = stated[i].MustHaveDate == mustHave;
        if (isStated)
            tally.Yes(Law.MustHaveDateIsTheCustomersOwn);
        else if (deal.Calendar.PeriodOf(mustHave, FiscalGrain.Quarter) is not { } quarter)
            tally.Unknown(Law.MustHaveDateIsTheCustomersOwn);
        else
            tally.Say(Law.MustHaveDateIsTheCustomersOwn, quarter.End != mustHave, Stance.Unproven);
    }

    private static void AskForTime(DealContext deal, ref Tally tally)
    {
        if (deal.AsOf > deal.LatestSignatureDate)
            tally.No(Law.TimeIsLeftToSignAndImplement, Stance.Unproven);
        else if (deal.PaperProcess is null || deal.Implementation is null)
            tally.Unknown(Law.TimeIsLeftToSignAndImplement);
        else
            tally.Yes(Law.TimeIsLeftToSignAndImplement);
    }
}
