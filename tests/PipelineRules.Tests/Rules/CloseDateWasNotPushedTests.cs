using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;
using PipelineRules.Tests.Movement;

namespace PipelineRules.Tests.Rules;

public sealed class CloseDateWasNotPushedTests
{
    private static Answer Asked(FactSet facts) => new CloseDateWasNotPushed().Of(facts);

    [Fact]
    public void A_no_says_to_move_it_first_and_then_to_ask_a_decider_for_the_date()
    {
        var answer = Asked(Moved.Unsaid.WithMoves(Some.Move(new(2026, 10, 5), new(2026, 12, 1), Moved.Close)));
        Assert.Equal(
            "No: seller-driven pushes that count: 1, of 1 pushes recorded: 2026-10-05 from 2026-12-01 to 2027-01-20; a date that was not "
                + "pushed has fewer than 1",
            answer.ToString());
        Assert.Equal(
            "If Claims platform has to be moved, move it first; then: by which day must Contoso have it?", answer.Question?.ToString());
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Theory]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(1, AnswerKind.No)]
    [InlineData(2, AnswerKind.No)]
    public void One_push_of_the_sellers_is_too_many(int times, AnswerKind kind) => Assert.Equal(kind, Asked(Moved.Pushed(times)).Kind);

    [Theory]
    [InlineData(1, AnswerKind.No)]
    [InlineData(3, AnswerKind.No)]
    [InlineData(4, AnswerKind.Yes)]
    public void As_many_as_the_setting_says_are_too_many(int pushes, AnswerKind kind) =>
        Assert.Equal(kind, new CloseDateWasNotPushed(pushes).Of(Moved.Pushed(3)).Kind);

    [Theory]
    [InlineData(3, AnswerKind.No)]
    [InlineData(-1, AnswerKind.Yes)]
    public void A_push_counts_when_it_is_more_than_three_days_later_than_a_deciders_last_word(int daysBeforeTheFirst, AnswerKind kind)
    {
        var facts = Moved.Pushed(1);
        var said = Some.Word("S-1", facts.CloseDateChanges![0].On!.Value.PlusDays(-1 - daysBeforeTheFirst));
        Assert.Equal(kind, Asked(facts.WithStatements(said)).Kind);
    }

    [Fact]
    public void A_decider_who_says_the_date_again_turns_a_no() =>
        Assert.Equal(
            (AnswerKind.No, AnswerKind.Yes),
            (Asked(Moved.Pushed(9)).Kind, Asked(Moved.Pushed(9).WithStatements(Some.Word("S-2", Some.Day))).Kind));

    [Fact]
    public void Somebody_who_is_no_decider_turns_nothing()
    {
        var facts =
            Moved.Pushed(9)
                .WithStatements(Some.Word("S-3", Some.Day)) with {
                    Stakeholders = [Some.Executive, Some.Buyer, new Stakeholder("S-3", "C-1", "Uma User", StakeholderRole.User)] };
        Assert.Equal(AnswerKind.No, Asked(facts).Kind);
    }

    [Fact]
    public void Without_a_history_in_the_input_it_is_unknown()
    {
        var answer = Asked(Some.Facts.WithoutHistory());
        Assert.Equal("Unknown: the input carries no history of close dates", answer.ToString());
        Assert.Equal(
            "Since when has Contoso meant to sign Claims platform on 2027-01-20, and which day was it before?",
            answer.Question?.ToString());
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Theory]
    [InlineData(0, AnswerKind.Unknown)]
    [InlineData(1, AnswerKind.No)]
    public void In_a_history_that_starts_late_enough_pushes_are_too_many_and_fewer_are_unknown(int times, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Moved.Pushed(times).WithHistoryFrom(new(2026, 8, 20))).Kind);

    [Theory]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(1, AnswerKind.Unknown)]
    public void A_history_that_reaches_back_to_the_slate_is_whole(int startsDaysLater, AnswerKind kind)
    {
        var facts =
            Moved.Pushed(0).WithStatements(Some.Word("S-1", new(2026, 9, 20)))
                .WithHistoryFrom(new LocalDate(2026, 9, 20).PlusDays(startsDaysLater));
        Assert.Equal(kind, Asked(facts).Kind);
    }

    [Theory]
    [InlineData(0, AnswerKind.Unknown)]
    [InlineData(1, AnswerKind.No)]
    public void Beside_a_change_that_cannot_be_read_enough_pushes_are_too_many_and_fewer_are_unknown(int times, AnswerKind kind)
    {
        var facts = Moved.Pushed(times);
        Assert.Equal(
            kind, Asked(facts with { CloseDateChanges = [.. facts.CloseDateChanges!, Moved.Push(Some.Day) with { On = null }] }).Kind);
        Assert.Equal(
            kind, Asked(facts with { Problems = [new(ProblemCodes.Unreadable, "closeDateChanges", "D-1", "to", "cannot be read")] }).Kind);
    }

    [Theory]
    [InlineData(0, AnswerKind.Unknown)]
    [InlineData(1, AnswerKind.No)]
    public void Of_an_open_deal_that_was_closed_enough_pushes_are_too_many_and_fewer_are_unknown(int times, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Moved.Pushed(times).WithDeal(deal => deal with { ClosedOn = Moved.Created.PlusDays(12) })).Kind);

    [Fact]
    public void It_is_asked_of_every_deal_and_of_an_executive_where_no_priority_has_an_owner()
    {
        var answer = Asked(Moved.Pushed(1).WithoutPriority());
        Assert.Equal((AnswerKind.No, "an executive"), (answer.Kind, answer.Question?.Addressee.ToString()));
        Assert.Equal(
            AnswerKind.Yes, Asked(Moved.Unsaid.WithDeal(deal => deal with { CloseDate = null, Category = DealCategory.Omitted })).Kind);
    }

    [Fact]
    public void Fewer_than_one_is_an_error() =>
        Assert.Equal("pushes", Assert.Throws<ArgumentOutOfRangeException>(() => new CloseDateWasNotPushed(0)).ParamName);
}
