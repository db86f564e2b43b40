using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Laws;

public sealed class LateHistoryProperties
{
    private static readonly DealRule[] s_rules =
        [new CloseDateHasStayedPut(), new CloseDateHasStayedInItsQuarter(), new CloseDateWasNotPushed()];

    [Law(MaxTest = 2000)]
    public void A_history_that_starts_late_says_what_the_whole_one_says_or_that_it_is_unknown(AnyFacts any, sbyte days)
    {
        var whole = Whole(any.Facts);
        foreach (var (one, other) in Pairs(whole, Late(whole, Some.Day.PlusDays(days))))
            Assert.True(other == one || other == AnswerKind.Unknown, $"{one} became {other}");
    }

    [Law]
    public void To_hear_that_a_history_starts_late_says_the_same_or_that_it_is_unknown(AnyFacts any, sbyte days)
    {
        var whole = WithoutStart(any.Facts);
        foreach (var (one, other) in Pairs(whole, whole with { HistoryFrom = Some.Day.PlusDays(days) }))
            Assert.True(other == one || other == AnswerKind.Unknown, $"{one} became {other}");
    }

    [Law(MaxTest = 2000)]
    public void A_history_that_starts_later_never_says_more(AnyFacts any, sbyte days, byte later)
    {
        var (whole, day) = (Whole(any.Facts), Some.Day.PlusDays(days));
        foreach (var (one, other) in Pairs(Late(whole, day), Late(whole, day.PlusDays(later))))
            Assert.True(other == one || other == AnswerKind.Unknown, $"{one} became {other}");
    }

    [Law]
    public void Seen_from_any_day_a_late_history_never_says_yes_where_the_whole_one_did_not(AnyFacts any, sbyte days, byte daysAgo)
    {
        var (whole, day) = (Whole(any.Facts), Some.Day.PlusDays(-daysAgo));
        foreach (var (one, other) in Pairs(whole with { AsOf = day }, Late(whole, Some.Day.PlusDays(days)) with { AsOf = day }))
            Assert.True(other != AnswerKind.Yes || one == AnswerKind.Yes, $"{one} became {other}");
    }

    // A history that contradicts neither itself nor what is said of it: no deal moved before it was there, each move led to the next
    // and the last one to the recorded date, and no other start is stated. With a contradiction the date is unknown from there back,
    // and known again once the row that contradicts is dropped.
    private static FactSet Whole(FactSet facts)
    {
        var moves = facts.CloseDateChanges?.Where(move => !facts.Deals!.Any(deal => deal.Id == move.Deal && move.On < deal.CreatedOn))
            .OrderBy(move => move.On).GroupBy(move => move.Deal).SelectMany(Connected).ToArray();
        return WithoutStart(facts) with
        {
            FieldChanges = facts.FieldChanges?.Where(change => (change.Table, change.Property) != ("deals", "closeDate")).ToArray(),
            CloseDateChanges = moves,
            Deals = facts.Deals?
                .Select(deal => moves?.LastOrDefault(move => move.Deal == deal.Id) is { } last ? deal with { CloseDate = last.To } : deal)
                .ToArray(),
        };
    }

    private static FactSet WithoutStart(FactSet facts) => facts with
    {
        HistoryFrom = null,
        FieldHistoryFrom = facts.FieldHistoryFrom?.Where(start => (start.Table, start.Property) != ("deals", "closeDate")).ToArray(),
    };

    private static IEnumerable<CloseDateChange> Connected(IEnumerable<CloseDateChange> moves)
    {
        CloseDateChange? before = null;
        foreach (var move in moves)
            yield return before = before is null ? move : move with { From = before.To };
    }

    private static FactSet Late(FactSet facts, LocalDate day) => facts with
    {
        HistoryFrom = day,
        CloseDateChanges = facts.CloseDateChanges?.Where(move => !(move.On < day)).ToArray(),
    };

    private static IEnumerable<(AnswerKind One, AnswerKind Other)> Pairs(FactSet facts, FactSet others) =>
        Answers(facts).Zip(Answers(others));

    // Where nothing is taken back: what a move of the first days takes back may have been before the history began.
    private static IEnumerable<AnswerKind> Answers(FactSet facts) =>
        Pipeline.From(facts, new Policy(takenBackDays: 0)).Deals.SelectMany(deal => s_rules.Select(rule => rule.Evaluate(deal).Kind));
}
