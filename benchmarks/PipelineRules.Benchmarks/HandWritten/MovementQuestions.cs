using PipelineRules.Pipelines;
namespace PipelineRules.Benchmarks.HandWritten;

internal static class MovementQuestions
{
    public static void Ask(DealContext deal, ref Tally tally)
    {
        var movement = deal.Movement;
        AskPushes(Law.CloseDateHasStayedPut, movement.Counting, 2, movement.IsLowerBound, Stance.Reactive, ref tally);
        AskPushes(Law.CloseDateWasNotPushed, movement.Counting, 1, movement.IsLowerBound, Stance.Unproven, ref tally);
        AskPushes(
            Law.CloseDateHasStayedInItsQuarter, movement.CountingAcrossQuarters, 2,
            movement.IsLowerBound || movement.CountingOutsideCalendar > 0, Stance.Reactive, ref tally);
        if (deal.CloseDate is { } close)
            tally.Say(Law.CloseDateIsAhead, close >= deal.AsOf, Stance.Unproven);
        else
            tally.Unknown(Law.CloseDateIsAhead);
    }

    private static void AskPushes(Law law, int? pushes, int many, bool mayBeMore, Stance cap, ref Tally tally)
    {
        if (pushes >= many)
            tally.No(law, cap);
        else if (pushes is null || mayBeMore)
            tally.Unknown(law);
        else
            tally.Yes(law);
    }
}
