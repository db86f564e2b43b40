using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class CloseDateHasStayedInItsQuarterTests
{
    private static readonly LocalDate s_march = new(2026, 3, 31);

    private static Answer Asked(FactSet facts) => new CloseDateHasStayedInItsQuarter().Of(facts);

    private static FactSet Slipped(int times) => Some.Facts.WithMoves([.. Enumerable.Range(0, times).Select(Slip)]);

    private static CloseDateChange Slip(int quarter) =>
        Some.Move(Some.Day.PlusDays(-60 + quarter), s_march.PlusMonths(3 * quarter), s_march.PlusMonths(3 * quarter + 3));

    [Theory]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(1, AnswerKind.Yes)]
    [InlineData(2, AnswerKind.No)]
    [InlineData(3, AnswerKind.No)]
    public void Two_pushes_of_the_sellers_into_a_later_quarter_are_too_many(int times, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Slipped(times)).Kind);

    [Theory]
    [InlineData(1, AnswerKind.No)]
    [InlineData(2, AnswerKind.No)]
    [InlineData(3, AnswerKind.Yes)]
    public void As_many_as_the_setting_says_are_too_many(int pushes, AnswerKind kind) =>
        Assert.Equal(kind, new CloseDateHasStayedInItsQuarter(pushes).Of(Slipped(2)).Kind);

    [Fact]
    public void Pushes_within_the_quarter_do_not_count() =>
        Assert.Equal("Yes: seller-driven pushes into a later fiscal quarter: 0, of 2 pushes in all", Asked(Some.Facts.WithMoves(
            Some.Move(Some.Day.PlusDays(-9), new(2027, 1, 1), new(2027, 2, 1)), Some.Move(Some.Day.PlusDays(-8), new(2027, 2, 1), new(2027, 3, 31)))).ToString());

    [Fact]
    public void A_push_that_the_customer_asked_for_does_not_count() =>
        Assert.Equal(AnswerKind.Yes, Asked(Slipped(3).WithWords(
            Some.Word("S-1", Some.Day.PlusDays(-60), mustHaveDate: Some.MustHaveDate.PlusDays(30)))).Kind);

    [Fact]
    public void A_no_counts_the_pushes_and_asks_what_changed_at_the_customer()
    {
        var answer = Asked(Slipped(2));
        Assert.Equal("No: seller-driven pushes into a later fiscal quarter: 2, of 2 pushes recorded; a date that stays in its quarter has fewer than 2", answer.ToString());
        Assert.Equal("What changed at Contoso each time Claims platform slipped to another quarter, and by which day must you have it?", answer.Ask?.ToString());
        Assert.Equal(Some.Executive, answer.Ask?.Of.Person);
    }

    [Fact]
    public void Without_a_history_in_the_input_it_is_unknown()
    {
        var answer = Asked(Some.Facts.WithoutHistory());
        Assert.Equal("Unknown: the input carries no history of close dates", answer.ToString());
        Assert.Equal("In which quarter did Contoso first mean to sign Claims platform, and what has moved it since?", answer.Ask?.ToString());
    }

    [Fact]
    public void Too_few_pushes_in_a_history_that_starts_late_are_unknown_and_what_was_before_is_asked()
    {
        var answer = Asked(Slipped(1).WithHistoryFrom(new(2026, 8, 20)));
        Assert.Equal("Unknown: seller-driven pushes into a later fiscal quarter: 1, of 1 pushes recorded; moves before 2026-08-20 may be missing", answer.ToString());
        Assert.Equal("In which quarter did Contoso mean to sign Claims platform before 2026-08-20, and what has moved it since?", answer.Ask?.ToString());
        Assert.Equal(Some.Executive, answer.Ask?.Of.Person);
    }

    [Theory]
    [InlineData(0, AnswerKind.Unknown)]
    [InlineData(1, AnswerKind.Unknown)]
    [InlineData(2, AnswerKind.No)]
    public void Enough_pushes_are_too_many_however_late_the_history_starts(int times, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Slipped(times).WithHistoryFrom(Some.Day)).Kind);

    [Fact]
    public void A_push_from_outside_the_fiscal_calendar_is_unknown() =>
        Assert.Equal("Unknown: a push began outside the fiscal calendar", Asked(Slipped(1) with { Calendar = new ExplicitFiscalCalendar([]) }).ToString());

    [Fact]
    public void Fewer_than_one_is_an_error() =>
        Assert.Equal("pushes", Assert.Throws<ArgumentOutOfRangeException>(() => new CloseDateHasStayedInItsQuarter(0)).ParamName);
}
