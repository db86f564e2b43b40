using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;
using PipelineRules.Pipelines;

namespace PipelineRules.Tests.Movement;

/// <summary>Deals that take up lost ones of the same customer and priority.</summary>
public sealed class InheritedMovesTests
{
    private static readonly LocalDate s_created = Moved.Created;

    private static readonly Deal s_lost = Lost("D-0", s_created.PlusDays(-200), s_created.PlusDays(-10));

    private static Deal Lost(string id, LocalDate created, LocalDate closed) =>
        Some.Deal with { Id = id, Name = $"Lost {id}", Status = DealStatus.Lost, CreatedOn = created, ClosedOn = closed };

    /// <summary>A push of a lost deal to a date that it keeps.</summary>
    private static CloseDateChange Push(Deal deal, int daysBeforeItsEnd) =>
        new(deal.Id, deal.ClosedOn?.PlusDays(-daysBeforeItsEnd), deal.CloseDate?.PlusDays(-90), deal.CloseDate);

    private static FactSet With(Deal lost, params CloseDateChange[] moves) =>
        Moved.Unsaid.WithMoves(moves) with { Deals = [Some.Deal, lost] };

    private static CloseDateMovement Of(Deal lost) => Moved.Of(With(lost, Push(lost, 20)));

    [Theory]
    [InlineData(-181, 0)]
    [InlineData(-180, 1)]
    [InlineData(0, 1)]
    [InlineData(80, 1)]
    public void Those_lost_within_180_days_of_its_creation_hand_down_their_moves(int days, int pushes)
    {
        var lost = Lost("D-0", s_created.PlusDays(-300), s_created.PlusDays(days));
        Assert.Equal((pushes, pushes), (Of(lost).Pushes?.Any, Of(lost).InheritedFrom.Count));
    }

    [Theory]
    [InlineData(180, 1)]
    [InlineData(181, 0)]
    public void It_may_have_been_there_before_the_other_was_lost(int days, int pushes)
    {
        var lost = Lost("D-0", s_created.PlusDays(-300), s_created.PlusDays(days));
        Assert.Equal(pushes, Moved.Of(With(lost, Push(lost, 20)) with { AsOf = s_created.PlusDays(400) }).Pushes?.Any);
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(9, 0)]
    public void The_days_are_a_setting(int reopenedDays, int pushes) =>
        Assert.Equal(pushes, Moved.Of(With(s_lost, Push(s_lost, 20)), new Policy(reopenedDays: reopenedDays)).Pushes?.Any);

    [Fact]
    public void Nothing_is_inherited_of_another_customers_or_priorities_or_of_one_that_is_not_lost_or_nobody_knows_when()
    {
        Deal[] others =
        [
            s_lost with { Customer = "C-2" }, s_lost with { Priority = "P-2" }, s_lost with { Status = DealStatus.Won },
            s_lost with { Status = DealStatus.Open }, s_lost with { ClosedOn = null },
        ];
        Assert.All(others, other => Assert.Equal(0, Moved.Of(With(other, Push(s_lost, 20))).Pushes?.Any));
    }

    [Fact]
    public void Deals_without_customer_or_priority_have_nothing_in_common()
    {
        var facts = With(s_lost with { Priority = null }, Push(s_lost, 20));
        Assert.Equal(0, Moved.Of(facts.WithoutPriority()).Pushes?.Any);
        Assert.Equal(0, Moved.Of(facts with { Deals = [.. facts.Deals!.Select(deal => deal with { Customer = " " })] }).Pushes?.Any);
    }

    [Theory]
    [InlineData(30, 1, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(-30, 0, 1)]
    public void The_step_from_the_last_date_of_the_lost_deal_to_its_own_first_is_a_move(int later, int pushes, int pulls)
    {
        var movement = Moved.Of(With(s_lost with { CloseDate = Moved.Close.PlusDays(-later) }));
        Assert.Equal((pushes, pulls), (movement.Pushes?.Any, movement.Pulls));
    }

    [Fact]
    public void The_last_date_of_a_lost_deal_is_the_one_before_closing_stamped_it()
    {
        var stamp = new CloseDateChange("D-0", s_lost.ClosedOn, Moved.Close, s_lost.ClosedOn);
        Assert.Equal(0, Moved.Of(With(s_lost with { CloseDate = s_lost.ClosedOn }, stamp)).Pushes?.Any);
        Assert.Equal(
            1, Moved.Of(With(s_lost with { CloseDate = s_lost.ClosedOn }, stamp with { From = Moved.Close.PlusDays(-60) })).Pushes?.Any);
    }

    [Fact]
    public void Its_own_first_date_is_that_of_its_first_day_corrections_included()
    {
        var correction = Some.Move(s_created, Moved.Close, Moved.Close.PlusDays(-30));
        var later = Some.Move(s_created.PlusDays(40), Moved.Close.PlusDays(-30), Moved.Close);
        Assert.Equal(1, Moved.Of(With(s_lost with { CloseDate = Moved.Close.PlusDays(-30) }, correction, later)).Pushes?.Any);
    }

    [Fact]
    public void A_first_date_that_is_set_back_within_days_is_no_step()
    {
        var back = Some.Move(s_created.PlusDays(7), Moved.Close, Moved.Close.PlusDays(-30));
        var facts =
            With(s_lost with { CloseDate = Moved.Close.PlusDays(-30) }, back)
                .WithDeal(deal => deal with { CloseDate = Moved.Close.PlusDays(-30) });
        Assert.Equal((0, 0), (Moved.Of(facts).Pushes?.Any, Moved.Of(facts).Pulls));
    }

    [Theory]
    [InlineData(-40)]
    [InlineData(-3)]
    public void A_push_dated_before_the_deal_was_created_counts_though_the_step_leads_back_to_its_first_date(int daysFromCreation)
    {
        var push = Some.Move(s_created.PlusDays(daysFromCreation), Moved.Close.PlusDays(-30), Moved.Close);
        var movement = Moved.Of(With(s_lost, push));
        Assert.Equal((1, 1), (movement.Pushes?.Any, movement.Pulls));
    }

    [Fact]
    public void What_takes_the_step_back_takes_no_older_push_with_it()
    {
        var push = Some.Move(s_created.PlusDays(-40), Moved.Close.PlusDays(-30), Moved.Close.PlusDays(-9));
        var back = Some.Move(s_created.PlusDays(2), Moved.Close.PlusDays(-9), Moved.Close);
        Assert.Equal((1, 0), (Moved.Of(With(s_lost, push, back)).Pushes?.Any, Moved.Of(With(s_lost, push, back)).Pulls));
    }

    [Fact]
    public void A_deal_whose_first_date_came_later_takes_the_step_on_that_day()
    {
        var first = Some.Move(s_created.PlusDays(30), null, Moved.Close);
        var facts = With(s_lost with { CloseDate = Moved.Close.PlusDays(-30) }, first);
        Assert.Equal((1, 1), (Moved.Of(facts).Counting, Moved.Of(facts.WithStatements(Some.Word("S-1", s_created.PlusDays(20)))).Counting));
    }

    [Fact]
    public void A_deal_inherits_what_the_lost_one_inherited()
    {
        Deal[] chain =
            [Lost("L-1", s_created.PlusDays(-900), s_created.PlusDays(-700)),
                Lost("L-2", s_created.PlusDays(-650), s_created.PlusDays(-350)),
                Lost("L-3", s_created.PlusDays(-300), s_created.PlusDays(-30))];
        var facts = Moved.Unsaid.WithMoves([.. chain.Select(lost => Push(lost, 20))]) with { Deals = [Some.Deal, .. chain] };
        Assert.Equal(3, Moved.Of(facts).Pushes?.Any);
        Assert.Equal(["L-1", "L-2", "L-3"], Moved.Of(facts).InheritedFrom);
        Assert.Equal(1, Moved.Of(facts with { Deals = [Some.Deal, chain[0], chain[2]] }).Pushes?.Any);
    }

    [Fact]
    public void Each_deal_of_a_chain_takes_one_step_from_the_one_lost_last()
    {
        Deal[] chain =
        [
            Lost("L-1", s_created.PlusDays(-170), s_created.PlusDays(-110)) with { CloseDate = Moved.Close.PlusDays(-60) },
            Lost("L-2", s_created.PlusDays(-100), s_created.PlusDays(-50)) with { CloseDate = Moved.Close.PlusDays(-30) },
        ];
        Assert.Equal(2, Moved.Of(Moved.Unsaid with { Deals = [Some.Deal, .. chain] }).Pushes?.Any);
    }

    [Fact]
    public void Deals_that_were_lost_side_by_side_are_inherited_once()
    {
        Deal[] twins =
            [Lost("L-1", s_created.PlusDays(-60), s_created.PlusDays(-30)), Lost("L-2", s_created.PlusDays(-50), s_created.PlusDays(-20))];
        Assert.Equal(
            2, Moved.Of(
                Moved.Unsaid.WithMoves([.. twins.Select(lost => Push(lost, 5))]) with { Deals = [Some.Deal, .. twins] }).Pushes?.Any);
    }

    [Fact]
    public void A_slate_wipes_inherited_pushes_too()
    {
        var facts = With(s_lost, Push(s_lost, 20));
        Assert.Equal((1, 0), (Moved.Of(facts).Counting, Moved.Of(facts.WithStatements(Some.Word("S-1", s_created))).Counting));
    }

    [Fact]
    public void The_reason_says_of_whom_a_push_is_inherited() =>
        Assert.Contains(
            "2026-07-04 from 2026-10-22 to 2027-01-20 (inherited from Lost D-0, lost 2026-07-24)",
            new PipelineRules.Rules.CloseDateWasNotPushed().Of(With(s_lost, Push(s_lost, 20))).ToString(), StringComparison.Ordinal);

    [Fact]
    public void What_is_missing_from_the_history_of_a_lost_deal_is_missing_from_its_own()
    {
        var facts = With(s_lost, Push(s_lost, 20));
        Assert.Equal(HistoryGaps.StartsLate, Moved.Of(facts.WithHistoryFrom(s_created)).Gaps);
        Assert.Equal(HistoryGaps.None, Moved.Of(facts.WithHistoryFrom(s_created).WithStatements(Some.Word("S-1", s_created))).Gaps);
        Assert.Equal(HistoryGaps.Unreadable, Moved.Of(With(s_lost, Push(s_lost, 20) with { On = null })).Gaps);
    }

    [Fact]
    public void What_is_lost_after_the_day_looked_at_hands_nothing_down_yet()
    {
        var lost = s_lost with { ClosedOn = Some.Day };
        Assert.Equal(
            (1, 0),
            (Of(lost).Pushes?.Any, Pipeline.From(With(lost, Push(lost, 20))).AsOf(Some.Day.PlusDays(-1)).Deals[0].Movement.Pushes?.Any));
    }

    [Fact]
    public void A_live_pipeline_hears_of_a_deal_that_is_lost_moved_and_opened_again()
    {
        var live = LivePipeline.From(Moved.Unsaid);
        Assert.Contains("D-1", live.Put(s_lost).Affected.Select(deal => deal.Id));
        Assert.Contains("D-1", live.Add(Push(s_lost, 20)).Affected.Select(deal => deal.Id));
        Assert.Equal(1, live.Find("D-1")?.Movement.Pushes?.Any);
        Assert.Contains("D-1", live.Put(s_lost with { Status = DealStatus.Open, ClosedOn = null }).Affected.Select(deal => deal.Id));
        Assert.Equal(0, live.Find("D-1")?.Movement.Pushes?.Any);
    }

    [Fact]
    public void A_live_pipeline_inherits_from_the_day_on_which_a_deal_is_lost()
    {
        var lost = s_lost with { ClosedOn = Some.Day.PlusDays(1) };
        var live = LivePipeline.From(With(lost, Push(lost, 20)) with
        {
            RecordedOn = Some.Day.PlusDays(1),
            FieldHistoryFrom = [new(null, null, Some.Day.PlusDays(-900))],
        });
        Assert.Equal(0, live.Find("D-1")?.Movement.Pushes?.Any);
        live.MoveTo(Some.Day.PlusDays(1));
        Assert.Equal(1, live.Find("D-1")?.Movement.Pushes?.Any);
    }

    [Fact]
    public void The_moves_of_an_id_are_counted_for_the_first_deal_that_has_it_and_hold_for_all()
    {
        var facts =
            Moved.Unsaid
                .WithMoves(Moved.Push(s_created)) with { Deals = [Some.Deal, Some.Deal with { CreatedOn = s_created.PlusDays(-9) }] };
        Assert.Equal([0, 0], Pipeline.From(facts).Deals.Select(deal => deal.Movement.Pushes?.Any));
        Assert.Equal([0, 0], LivePipeline.From(facts).Deals.Select(deal => deal.Movement.Pushes?.Any));
    }
}
