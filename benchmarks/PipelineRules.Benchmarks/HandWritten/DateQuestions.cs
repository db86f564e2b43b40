using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

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
        if (deal.DateInForce is not null)
            tally.Yes(Law.MustHaveDateIsTheCustomersOwn);
        else if (EndsPeriod(mustHave, deal.Calendar))
            tally.No(Law.MustHaveDateIsTheCustomersOwn, Stance.Unproven);
        else
            tally.Unknown(Law.MustHaveDateIsTheCustomersOwn, Stance.Unproven);
        AskMoves(deal, ref tally);
        var force = deal.Priority?.Priority;
        if (string.IsNullOrWhiteSpace(force?.DrivingForce) || string.IsNullOrWhiteSpace(force.ConsequenceIfMissed))
            tally.Unknown(Law.MustHaveDateHasADrivingForce);
        else
            tally.Yes(Law.MustHaveDateHasADrivingForce);
        tally.Say(Law.MustHaveDateIsAhead, mustHave >= deal.AsOf, Stance.Unproven);
        if (deal.LatestSignatureDate is { } latest)
            AskOfForecast(deal, mustHave, latest, ref tally);
        if (mustHave >= deal.AsOf)
            AskForTime(deal, ref tally);
    }

    public static bool EndsPeriod(LocalDate day, FiscalCalendar calendar) =>
        calendar.PeriodOf(day, FiscalGrain.Month)?.End == day
            || calendar.PeriodOf(day, FiscalGrain.Quarter)?.End == day
            || calendar.PeriodOf(day, FiscalGrain.Year)?.End == day;

    private static void AskMoves(DealContext deal, ref Tally tally)
    {
        var (twice, drifted) = (false, false);
        var statements = deal.Statements;
        for (var i = 0; i < statements.Count; i++)
            if (StatedDays.IsFirstDate(deal, i))
            {
                var moves = StatedDays.MovesOf(deal, i);
                twice |= moves.Days > 1;
                drifted |= StatedDays.HasDrifted(deal, moves);
            }
        if (drifted)
            tally.No(Law.MustHaveDateHasStayedPut, Stance.Unproven);
        else if (twice)
            tally.Yes(Law.MustHaveDateHasStayedPut);
        else
            tally.Unknown(Law.MustHaveDateHasStayedPut);
    }

    private static void AskOfForecast(DealContext deal, LocalDate mustHave, LocalDate latest, ref Tally tally)
    {
        if (deal.CloseDate is not { } close)
        {
            tally.Unknown(Law.ForecastMeetsTheMustHaveDate, Stance.Unproven);
            tally.Unknown(Law.ForecastIsAnchoredToTheMustHaveDate);
            tally.Unknown(Law.ForecastIsNotTheSellersPeriodEnd);
            return;
        }
        var isTooSoon = deal.SigningInForce?.SignsOn is { } signs && Period.DaysBetween(close, signs) > 14;
        tally.Say(Law.ForecastMeetsTheMustHaveDate, close <= latest && !isTooSoon, Stance.Unproven);
        var early = Period.DaysBetween(close, latest);
        tally.Say(
            Law.ForecastIsAnchoredToTheMustHaveDate, early <= 45 || StatedDays.IsSigningNear(deal, close), Stance.Unproven);
        if (deal.Calendar.PeriodOf(close, FiscalGrain.Quarter) is not { } quarter)
            tally.Unknown(Law.ForecastIsNotTheSellersPeriodEnd);
        else
            tally.Say(
                Law.ForecastIsNotTheSellersPeriodEnd,
                Period.DaysBetween(close, quarter.End) >= 5 || (early is >= -7 and <= 7 && Period.DaysBetween(latest, mustHave) <= 90)
                    || StatedDays.IsSigningNear(deal, close),
                Stance.Unproven);
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
