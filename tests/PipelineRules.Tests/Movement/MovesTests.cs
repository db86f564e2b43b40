using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;

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
        Assert.Equal(1, Moved.Of(Some.Facts.WithDeal(deal => deal with { CreatedOn = null }).WithMoves(Moved.Push(Moved.Created))).Pushes?.Any);

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    public void A_change_on_the_closing_day_or_after_it_is_a_stamp(int days, int pushes)
    {
        var won = Some.Facts.WithDeal(deal => deal with { Status = DealStatus.Won, ClosedOn = s_day });
        Assert.Equal(pushes, Moved.Of(won.WithMoves(Moved.Push(s_day.PlusDays(days)))).Pushes?.Any);
    }

    [Fact]
    public void A_row_to_the_same_day_is_no_move()
    {
        var movement = Moved.Of(Some.Move(s_day, Moved.Close, Moved.Close), Moved.Push(s_day.PlusDays(1)));
        Assert.Equal((1, 0, Moved.Close.PlusDays(-7)), (movement.Pushes?.Any, movement.Pulls, movement.OriginalCloseDate));
    }

    [Fact]
    public void A_row_without_a_day_does_not_count() =>
        Assert.Equal(0, Moved.Of(Moved.Push(s_day) with { On = null }).Pushes?.Any);

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
        Assert.Equal((0, Moved.Close.PlusDays(-7)), (Moved.Of(Moved.Push(Some.Day.PlusDays(1))).Pushes?.Any, Moved.Of(Moved.Push(Some.Day.PlusDays(1))).OriginalCloseDate));
    }

    [Fact]
    public void Moves_to_an_earlier_day_are_pulls()
    {
        var movement = Moved.Of(Some.Move(s_day, Moved.Close, Moved.Close.PlusDays(-1)), Some.Move(s_day.PlusDays(1), Moved.Close.PlusDays(-1), Moved.Close.PlusDays(-40)));
        Assert.Equal((2, 0), (movement.Pulls, movement.Pushes?.Any));
    }

    [Fact]
    public void The_original_date_is_the_one_before_the_first_move_and_drift_is_counted_from_it()
    {
        var movement = Moved.Of(Some.Move(s_day.PlusDays(1), Moved.Close.PlusDays(30), Moved.Close), Some.Move(s_day, Moved.Close.PlusDays(-20), Moved.Close.PlusDays(30)));
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
            new CloseDateMovement(true, Moved.Close, 0, new PushCounts(0, 0, 0), 0, 0, 0, 0),
            Moved.Of(Moved.Push(s_day) with { Deal = "D-2" }));
}
