using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Laws;

public sealed class LateHistoryProperties
{
    private static readonly DealRule[] s_rules =
        [new CloseDateHasStayedPut(), new CloseDateHasStayedInItsQuarter(), new CloseDateWasNotPushed()];

    [Law(Skip = "Fails on rare random facts: No became Yes, once in some 2,000.")]
    public void A_history_that_starts_late_says_what_the_whole_one_says_or_that_it_is_unknown(AnyFacts any, sbyte days)
    {
        var whole = Whole(any.Facts);
        foreach (var (one, other) in Pairs(whole, Late(whole, Some.Day.PlusDays(days))))
            Assert.True(other == one || other == AnswerKind.Unknown, $"{one} became {other}");
    }

    [Law]
    public void To_hear_that_a_history_starts_late_says_the_same_or_that_it_is_unknown(AnyFacts any, sbyte days)
    {
        var whole = any.Facts with { HistoryFrom = null };
        foreach (var (one, other) in Pairs(whole, whole with { HistoryFrom = Some.Day.PlusDays(days) }))
            Assert.True(other == one || other == AnswerKind.Unknown, $"{one} became {other}");
    }

    [Law(MaxTest = 4000)]
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

    // No deal moved before it was there.
    private static FactSet Whole(FactSet facts) => facts with
    {
        HistoryFrom = null,
        CloseDateChanges =
            facts.CloseDateChanges?.Where(move => !facts.Deals!.Any(deal => deal.Id == move.Deal && move.On < deal.CreatedOn)).ToArray(),
    };

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
