using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class CloseDateHasStayedPutTests
{
    private static readonly LocalDate s_close = new(2027, 1, 20);

    private static Answer Asked(FactSet facts) => new CloseDateHasStayedPut().Of(facts);

    private static FactSet Pushed(int times) => Some.Facts.WithMoves([.. Enumerable.Range(0, times).Select(Push)]);

    private static CloseDateChange Push(int place) => Some.Move(Some.Day.PlusDays(-60 + place), s_close.PlusDays(place), s_close.PlusDays(place + 1));

    [Theory]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(1, AnswerKind.Yes)]
    [InlineData(2, AnswerKind.No)]
    [InlineData(3, AnswerKind.No)]
    public void Two_pushes_of_the_sellers_are_too_many(int times, AnswerKind kind) => Assert.Equal(kind, Asked(Pushed(times)).Kind);

    [Theory]
    [InlineData(1, AnswerKind.No)]
    [InlineData(2, AnswerKind.No)]
    [InlineData(3, AnswerKind.Yes)]
    public void As_many_as_the_setting_says_are_too_many(int pushes, AnswerKind kind) =>
        Assert.Equal(kind, new CloseDateHasStayedPut(pushes).Of(Pushed(2)).Kind);

    [Fact]
    public void A_push_that_the_customer_asked_for_does_not_count()
    {
        var moved = Some.Word("S-1", Some.Day.PlusDays(-60), mustHaveDate: Some.MustHaveDate.PlusDays(30));
        Assert.Equal("Yes: seller-driven pushes: 0, of 2 in all", Asked(Pushed(2).WithWords(moved)).ToString());
    }

    [Fact]
    public void Pulls_do_not_count() =>
        Assert.Equal("Yes: seller-driven pushes: 0, of 0 in all", Asked(Some.Facts.WithMoves(
            Some.Move(Some.Day.PlusDays(-9), s_close, s_close.PlusDays(-9)), Some.Move(Some.Day.PlusDays(-8), s_close.PlusDays(-9), s_close.PlusDays(-18)))).ToString());

    [Fact]
    public void A_no_counts_the_pushes_and_asks_what_changed_at_the_customer()
    {
        var answer = Asked(Pushed(3));
        Assert.Equal("No: seller-driven pushes: 3, of 3 recorded; a date that stays put has fewer than 2", answer.ToString());
        Assert.Equal("What changed at Contoso each time Claims platform moved out, and by which day must you have it?", answer.Ask?.ToString());
        Assert.Equal(Some.Executive, answer.Ask?.Of.Person);
    }

    [Fact]
    public void Without_a_history_in_the_input_it_is_unknown()
    {
        var answer = Asked(Some.Facts.WithoutHistory());
        Assert.Equal("Unknown: the input carries no history of close dates", answer.ToString());
        Assert.Equal("Has the day on which Contoso means to sign Claims platform moved before, and what changed when it did?", answer.Ask?.ToString());
    }

    [Fact]
    public void Too_few_pushes_in_a_history_that_starts_late_are_unknown_and_what_was_before_is_asked()
    {
        var answer = Asked(Pushed(1).WithHistoryFrom(new(2026, 8, 20)));
        Assert.Equal("Unknown: seller-driven pushes: 1, of 1 recorded; moves before 2026-08-20 may be missing", answer.ToString());
        Assert.Equal("Had the day on which Contoso means to sign Claims platform moved before 2026-08-20, and what changed when it did?", answer.Ask?.ToString());
        Assert.Equal(Some.Executive, answer.Ask?.Of.Person);
    }

    [Theory]
    [InlineData(0, AnswerKind.Unknown)]
    [InlineData(1, AnswerKind.Unknown)]
    [InlineData(2, AnswerKind.No)]
    public void Enough_pushes_are_too_many_however_late_the_history_starts(int times, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Pushed(times).WithHistoryFrom(Some.Day)).Kind);

    [Fact]
    public void It_is_asked_of_every_deal_and_of_an_executive_where_no_priority_has_an_owner()
    {
        var answer = Asked(Pushed(2).WithoutPriority());
        Assert.Equal((AnswerKind.No, "an executive"), (answer.Kind, answer.Ask?.Of.ToString()));
    }

    [Fact]
    public void Fewer_than_one_is_an_error() =>
        Assert.Equal("pushes", Assert.Throws<ArgumentOutOfRangeException>(() => new CloseDateHasStayedPut(0)).ParamName);
}
