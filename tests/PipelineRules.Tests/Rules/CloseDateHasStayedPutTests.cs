using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;
using PipelineRules.Tests.Movement;

namespace PipelineRules.Tests.Rules;

public sealed class CloseDateHasStayedPutTests
{
    private static Answer Asked(FactSet facts) => new CloseDateHasStayedPut().Of(facts);

    [Fact]
    public void The_reason_names_the_pushes_that_count_and_those_that_do_not()
    {
        var facts = Moved.Unsaid.WithStatements(Some.Word("S-1", new(2026, 10, 1))).WithMoves(
            Some.Move(new(2026, 9, 1), new(2026, 11, 20), new(2026, 12, 1)),
            Some.Move(new(2026, 10, 5), new(2026, 12, 1), new(2026, 12, 20)),
            Some.Move(new(2026, 10, 20), new(2026, 12, 20), Moved.Close));
        var answer = Asked(facts);
        Assert.Equal(
            "No: seller-driven pushes that count: 2, of 3 pushes recorded: 2026-10-05 from 2026-12-01 to 2026-12-20, 2026-10-20 from "
                + "2026-12-20 to 2027-01-20; "
            + "not counted: 2026-09-01 from 2026-11-20 to 2026-12-01 (a decider said the must-have date on 2026-10-01); a date that stays "
            + "put has fewer than 2",
            answer.ToString());
        Assert.Equal(
            "If Claims platform has to be moved, move it first; then: what changed at Contoso each time it moved out, and by which day "
                + "must you have it?",
            answer.Question?.ToString());
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void Of_many_pushes_the_reason_names_a_few_and_says_how_many_more_there_are() =>
        Assert.Contains(" and 4 more; a date", Asked(Moved.Pushed(9)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_says_what_is_missing()
    {
        Assert.EndsWith(
            "; moves before 2026-08-20 may be missing", Asked(Moved.Pushed(1).WithHistoryFrom(new(2026, 8, 20))).ToString(),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "; a change has a day or a date that cannot be read",
            Asked(Moved.Unsaid.WithMoves(Moved.Push(Some.Day) with { On = null })).ToString(), StringComparison.Ordinal);
        Assert.EndsWith(
            "; it is open and was closed on 2026-08-15, which contradicts itself",
            Asked(Moved.Unsaid.WithDeal(deal => deal with { ClosedOn = new(2026, 8, 15) })).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pulls_do_not_count() =>
        Assert.Equal("Yes: seller-driven pushes that count: 0, of 0 pushes recorded", Asked(Moved.Unsaid.WithMoves(
            Some.Move(Some.Day.PlusDays(-9), Moved.Close, Moved.Close.PlusDays(-9)),
            Some.Move(Some.Day.PlusDays(-8), Moved.Close.PlusDays(-9), Moved.Close.PlusDays(-18)))).ToString());

    [Theory]
    [InlineData(1, AnswerKind.Yes)]
    [InlineData(2, AnswerKind.No)]
    [InlineData(3, AnswerKind.No)]
    public void Two_pushes_of_the_sellers_are_too_many(int times, AnswerKind kind) => Assert.Equal(kind, Asked(Moved.Pushed(times)).Kind);

    [Theory]
    [InlineData(1, AnswerKind.No)]
    [InlineData(3, AnswerKind.No)]
    [InlineData(4, AnswerKind.Yes)]
    public void As_many_as_the_setting_says_are_too_many(int pushes, AnswerKind kind) =>
        Assert.Equal(kind, new CloseDateHasStayedPut(pushes).Of(Moved.Pushed(3)).Kind);

    [Theory]
    [InlineData(3, AnswerKind.No)]
    [InlineData(-1, AnswerKind.Yes)]
    public void A_push_counts_when_it_is_more_than_three_days_later_than_a_deciders_last_word(int daysBeforeTheFirst, AnswerKind kind)
    {
        var facts = Moved.Pushed(2);
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
            "Has the day on which Contoso means to sign Claims platform moved before, and what changed when it did?",
            answer.Question?.ToString());
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Theory]
    [InlineData(1, AnswerKind.Unknown)]
    [InlineData(2, AnswerKind.No)]
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
    [InlineData(1, AnswerKind.Unknown)]
    [InlineData(2, AnswerKind.No)]
    public void Beside_a_change_that_cannot_be_read_enough_pushes_are_too_many_and_fewer_are_unknown(int times, AnswerKind kind)
    {
        var facts = Moved.Pushed(times);
        Assert.Equal(
            kind, Asked(facts with { CloseDateChanges = [.. facts.CloseDateChanges!, Moved.Push(Some.Day) with { On = null }] }).Kind);
        Assert.Equal(
            kind, Asked(facts with { Problems = [new(ProblemCodes.Unreadable, "closeDateChanges", "D-1", "to", "cannot be read")] }).Kind);
    }

    [Theory]
    [InlineData(1, AnswerKind.Unknown)]
    [InlineData(2, AnswerKind.No)]
    public void Of_an_open_deal_that_was_closed_enough_pushes_are_too_many_and_fewer_are_unknown(int times, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Moved.Pushed(times).WithDeal(deal => deal with { ClosedOn = Moved.Created.PlusDays(12) })).Kind);

    [Fact]
    public void It_is_asked_of_every_deal_and_of_an_executive_where_no_priority_has_an_owner()
    {
        var answer = Asked(Moved.Pushed(2).WithoutPriority());
        Assert.Equal((AnswerKind.No, "an executive"), (answer.Kind, answer.Question?.Addressee.ToString()));
        Assert.Equal(
            AnswerKind.Yes, Asked(Moved.Unsaid.WithDeal(deal => deal with { CloseDate = null, Category = DealCategory.Omitted })).Kind);
    }

    [Fact]
    public void Fewer_than_one_is_an_error() =>
        Assert.Equal("pushes", Assert.Throws<ArgumentOutOfRangeException>(() => new CloseDateHasStayedPut(0)).ParamName);
}
