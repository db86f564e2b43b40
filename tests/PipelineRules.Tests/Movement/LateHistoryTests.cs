using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;
using PipelineRules.Pipelines;
using PipelineRules.Testing;

namespace PipelineRules.Tests.Movement;

public sealed class LateHistoryTests
{
    private static readonly LocalDate s_late = Moved.Created.PlusDays(30);

    private static CloseDateMovement From(LocalDate day, params CloseDateChange[] moves) =>
        Moved.Of(Some.Facts.WithMoves(moves).WithHistoryFrom(day));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_deal_is_known_from_the_start_unless_it_was_there_before_the_history(int days, bool isLate) =>
        Assert.Equal(isLate ? Moved.Created.PlusDays(days) : null, From(Moved.Created.PlusDays(days)).Since);

    [Fact]
    public void A_deal_that_nobody_says_is_younger_is_not_known_from_the_start() =>
        Assert.Equal(s_late, Moved.Of(Some.Facts.WithDeal(deal => deal with { CreatedOn = null }).WithHistoryFrom(s_late)).Since);

    [Fact]
    public void Where_it_began_and_how_far_it_drifted_are_unknown()
    {
        var movement = From(s_late, Moved.Push(s_late.PlusDays(1)));
        Assert.Equal((null, null, 1), (movement.OriginalCloseDate, movement.NetDriftDays, movement.Pushes?.Any));
    }

    [Fact]
    public void Of_a_deal_that_is_known_from_the_start_nothing_is_lost() =>
        Assert.Equal(Moved.Of(Moved.Push(s_late)), From(Moved.Created, Moved.Push(s_late)));

    [Fact]
    public void A_move_that_somebody_recorded_before_it_counts_too() =>
        Assert.Equal(2, From(s_late, Moved.Push(s_late.PlusDays(-1)), Moved.Push(s_late)).Pushes?.Any);

    [Fact]
    public void Without_a_history_there_is_no_day_from_which_on_it_is_known() =>
        Assert.Equal(CloseDateMovement.Unknown, Moved.Of(Some.Facts.WithoutHistory().WithHistoryFrom(s_late)));

    [Fact]
    public void Looked_at_from_before_it_a_history_is_no_better_known() =>
        Assert.Equal(s_late, Pipeline.From(Some.Facts.WithHistoryFrom(s_late)).AsOf(s_late.PlusDays(-1)).Deals[0].Movement.Since);

    [Fact]
    public void A_live_pipeline_knows_from_when_on_too() =>
        Assert.Equal(s_late, LivePipeline.From(Some.Facts.WithHistoryFrom(s_late)).Deals.First().Movement.Since);

    [Fact]
    public void A_history_that_begins_on_no_believable_day_is_a_problem() => Assert.Contains(
        Pipeline.From(Some.Facts.WithHistoryFrom(new(26, 5, 1))).Problems,
        problem => (problem.Code, problem.Table, problem.Property) == (ProblemCodes.ImplausibleDay, "facts", "historyFrom"));
}
