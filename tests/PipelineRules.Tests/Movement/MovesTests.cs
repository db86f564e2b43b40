using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;
using PipelineRules.Pipelines;

namespace PipelineRules.Tests.Movement;

public sealed class MovesTests
{
    private static readonly LocalDate s_day = Some.Day.PlusDays(-10);

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void A_change_on_the_day_of_creation_is_a_correction(int days, int pushes) =>
        Assert.Equal(pushes, Moved.Of(Moved.Push(Moved.Created.PlusDays(days))).Pushes?.Any);

    [Fact]
    public void Without_a_day_of_creation_every_change_is_a_move() =>
        Assert.Equal(
            1, Moved.Of(Some.Facts.WithDeal(deal => deal with { CreatedOn = null }).WithMoves(Moved.Push(Moved.Created))).Pushes?.Any);

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void A_change_of_a_closed_deal_on_its_closing_day_is_a_stamp(int days, int pushes)
    {
        var won = Some.Facts.WithDeal(deal => deal with { Status = DealStatus.Won, ClosedOn = s_day });
        Assert.Equal(pushes, Moved.Of(won.WithMoves(Moved.Push(s_day.PlusDays(days)))).Pushes?.Any);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public void Of_an_open_deal_no_change_is_a_stamp(int days)
    {
        var reopened = Some.Facts.WithDeal(deal => deal with { ClosedOn = s_day });
        Assert.Equal(
            (1, HistoryGaps.OpenAndClosed),
            (Moved.Of(reopened.WithMoves(Moved.Push(s_day.PlusDays(days)))).Pushes?.Any, Moved.Of(reopened).Gaps));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(7, 0)]
    [InlineData(8, 1)]
    public void A_push_taken_back_within_seven_days_is_none(int days, int pushes)
    {
        var movement =
            Moved.Of(
                Some.Move(s_day.PlusDays(-days), Moved.Close, Moved.Close.PlusDays(9)),
                Some.Move(s_day, Moved.Close.PlusDays(9), Moved.Close));
        Assert.Equal((pushes, pushes), (movement.Pushes?.Any, movement.Pulls));
    }

    [Theory]
    [InlineData(7, 0)]
    [InlineData(8, 1)]
    public void A_pull_taken_back_within_seven_days_leaves_no_push(int days, int pushes) =>
        Assert.Equal(
            pushes,
            Moved.Of(
                Some.Move(s_day.PlusDays(-days), Moved.Close, Moved.Close.PlusDays(-300)),
                Some.Move(s_day, Moved.Close.PlusDays(-300), Moved.Close)).Pushes?.Any);

    [Fact]
    public void What_leads_back_in_several_steps_is_taken_back_altogether()
    {
        var (there, further) = (Moved.Close.PlusDays(9), Moved.Close.PlusDays(40));
        var movement =
            Moved.Of(
                Some.Move(s_day.PlusDays(-7), Moved.Close, there), Some.Move(s_day.PlusDays(-3), there, further),
                Some.Move(s_day, further, Moved.Close));
        Assert.Equal((0, 0), (movement.Pushes?.Any, movement.Pulls));
    }

    [Fact]
    public void What_is_pushed_again_after_it_was_taken_back_is_one_push()
    {
        var there = Moved.Close.PlusDays(-9);
        Assert.Equal(1, Moved.Of(
            Some.Move(s_day.PlusDays(-4), there, Moved.Close), Some.Move(s_day.PlusDays(-3), Moved.Close, there),
            Some.Move(s_day, there, Moved.Close)).Pushes?.Any);
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    public void The_days_within_which_a_change_may_be_taken_back_are_a_setting(int takenBackDays, int pushes)
    {
        var facts =
            Moved.Unsaid
                .WithMoves(
                    Some.Move(s_day.PlusDays(-2), Moved.Close, Moved.Close.PlusDays(9)),
                    Some.Move(s_day, Moved.Close.PlusDays(9), Moved.Close));
        Assert.Equal(pushes, Moved.Of(facts, new Policy(takenBackDays: takenBackDays)).Pushes?.Any);
    }

    [Fact]
    public void A_date_taken_away_and_a_later_one_set_are_one_push()
    {
        var movement = Moved.Of(Some.Move(s_day.PlusDays(-30), Moved.Close.PlusDays(-50), null), Some.Move(s_day, null, Moved.Close));
        Assert.Equal(
            (new PushCounts(1, 1, 1), 0, Moved.Close.PlusDays(-50)), (movement.Pushes, movement.Pulls, movement.OriginalCloseDate));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(-1, 1, 0)]
    public void A_date_taken_away_and_set_again_is_moved_as_far_as_the_two_lie_apart(int days, int pushes, int pulls)
    {
        var movement = Moved.Of(Some.Move(s_day.PlusDays(-30), Moved.Close.PlusDays(days), null), Some.Move(s_day, null, Moved.Close));
        Assert.Equal((pushes, pulls), (movement.Pushes?.Any, movement.Pulls));
    }

    [Fact]
    public void A_date_taken_away_on_the_day_of_creation_was_a_correction_and_the_first_one_is_no_push() =>
        Assert.Equal(
            0, Moved.Of(Some.Move(Moved.Created, Moved.Close.PlusDays(-50), null), Some.Move(s_day, null, Moved.Close)).Pushes?.Any);

    [Fact]
    public void The_same_row_twice_is_one_move_and_a_problem()
    {
        var facts = Moved.Unsaid.WithMoves(Moved.Push(s_day), Moved.Push(s_day) with { Reason = "again" });
        Assert.Equal(1, Moved.Of(facts).Pushes?.Any);
        Assert.Single(
            Pipeline.From(facts).Problems,
            problem => (problem.Code, problem.Table, problem.Fact) == (ProblemCodes.DuplicateChange, "closeDateChanges", "D-1"));
    }

    [Fact]
    public void A_move_before_the_deal_was_created_counts_and_is_a_problem()
    {
        var facts = Moved.Unsaid.WithMoves(Moved.Push(Moved.Created.PlusDays(-1)));
        Assert.Equal(1, Moved.Of(facts).Pushes?.Any);
        Assert.Single(
            Pipeline.From(facts).Problems,
            problem => (problem.Code, problem.Table, problem.Fact) == (ProblemCodes.MovedBeforeCreated, "closeDateChanges", "D-1"));
    }

    [Fact]
    public void A_last_change_that_took_the_date_away_is_told_in_a_whole_sentence() =>
        Assert.Equal(
            "D-1 is to close on 2027-01-20, and its last change took the date away",
            Pipeline.From(Moved.Unsaid.WithMoves(Some.Move(s_day, Moved.Close, null))).Problems
                .Single(problem => problem.Code == ProblemCodes.HistoryDisagrees).Message);

    [Fact]
    public void A_row_to_the_same_day_is_no_move()
    {
        var movement = Moved.Of(Some.Move(s_day, Moved.Close.PlusDays(-7), Moved.Close.PlusDays(-7)), Moved.Push(s_day.PlusDays(1)));
        Assert.Equal((1, 0, Moved.Close.PlusDays(-7)), (movement.Pushes?.Any, movement.Pulls, movement.OriginalCloseDate));
    }

    [Fact]
    public void A_row_without_a_day_does_not_count_and_the_counts_are_the_least_there_were()
    {
        var movement = Moved.Of(Moved.Push(s_day) with { On = null });
        Assert.Equal((0, HistoryGaps.Unreadable, true), (movement.Pushes?.Any, movement.Gaps, movement.IsLowerBound));
    }

    [Fact]
    public void A_first_date_and_a_date_taken_away_are_neither_pushed_nor_pulled()
    {
        var movement = Moved.Of(Some.Move(s_day, null, Moved.Close), Some.Move(s_day.PlusDays(1), Moved.Close, null));
        Assert.Equal((0, 0), (movement.Pushes?.Any, movement.Pulls));
    }

    [Fact]
    public void A_move_of_the_day_counts_and_one_of_the_day_after_is_unseen()
    {
        Assert.Equal(1, Moved.Of(Moved.Push(Some.Day)).Pushes?.Any);
        Assert.Equal(
            (0, Moved.Close.PlusDays(-7)),
            (Moved.Of(Moved.Push(Some.Day.PlusDays(1))).Pushes?.Any, Moved.Of(Moved.Push(Some.Day.PlusDays(1))).OriginalCloseDate));
    }

    [Fact]
    public void Moves_to_an_earlier_day_are_pulls()
    {
        var movement =
            Moved.Of(
                Some.Move(s_day, Moved.Close, Moved.Close.PlusDays(-1)),
                Some.Move(s_day.PlusDays(1), Moved.Close.PlusDays(-1), Moved.Close.PlusDays(-40)));
        Assert.Equal((2, 0), (movement.Pulls, movement.Pushes?.Any));
    }

    [Fact]
    public void The_original_date_is_the_one_before_the_first_move_and_drift_is_counted_from_it()
    {
        var movement =
            Moved.Of(
                Some.Move(s_day.PlusDays(1), Moved.Close.PlusDays(30), Moved.Close),
                Some.Move(s_day, Moved.Close.PlusDays(-20), Moved.Close.PlusDays(30)));
        Assert.Equal((Moved.Close.PlusDays(-20), 20), (movement.OriginalCloseDate, movement.NetDriftDays));
    }

    [Fact]
    public void A_correction_is_not_where_the_original_date_comes_from() =>
        Assert.Equal(Moved.Close.PlusDays(-7), Moved.Of(
            Some.Move(Moved.Created, Moved.Close.PlusDays(-90), Moved.Close.PlusDays(-7)), Moved.Push(s_day)).OriginalCloseDate);

    [Fact]
    public void Pulled_in_the_drift_is_below_zero() =>
        Assert.Equal(-5, Moved.Of(Some.Move(s_day, Moved.Close.PlusDays(5), Moved.Close)).NetDriftDays);

    [Fact]
    public void Without_a_close_date_there_is_no_drift() =>
        Assert.Null(Moved.Of(Some.Facts.WithDeal(deal => deal with { CloseDate = null }).WithMoves(Moved.Push(s_day))).NetDriftDays);

    [Fact]
    public void Without_a_history_in_the_input_everything_is_unknown() =>
        Assert.Equal(new CloseDateMovement(Known: false), Moved.Of(Some.Facts.WithoutHistory()));

    [Fact]
    public void Without_a_row_of_its_own_a_deal_has_never_moved() =>
        Assert.Equal(
            new CloseDateMovement(
                true, Moved.Close, 0, new PushCounts(0, 0, 0), 0, 0, 0, 0, Counting: 0, CountingAcrossQuarters: 0,
                CountingOutsideCalendar: 0),
            Moved.Of(Moved.Unsaid.WithMoves(Moved.Push(s_day) with { Deal = "D-2" })));
}
