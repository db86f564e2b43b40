using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Pipelines;

public sealed class HindsightTests
{
    private static readonly LocalDate s_before = Some.Day.PlusDays(-1);

    [Fact]
    public void A_close_date_goes_back_to_what_it_was()
    {
        var moved = Some.Facts.WithMoves(Some.Move(Some.Day, new LocalDate(2026, 12, 1), Some.Deal.CloseDate));
        Assert.Equal(new LocalDate(2026, 12, 1), Pipeline.From(moved).AsOf(s_before).Deals[0].CloseDate);
    }

    [Fact]
    public void A_deal_won_later_is_open()
    {
        var won = Some.Facts.WithDeal(deal => deal with { Status = DealStatus.Won, ClosedOn = Some.Day });
        Assert.Single(Pipeline.From(won).AsOf(s_before).OpenDeals);
        Assert.Empty(Pipeline.From(won).OpenDeals);
    }

    [Fact]
    public void A_deal_created_later_is_unseen() =>
        Assert.Empty(Pipeline.From(Some.Facts.WithDeal(deal => deal with { CreatedOn = Some.Day })).AsOf(s_before).Deals);

    [Fact]
    public void A_word_spoken_later_is_unheard() =>
        Assert.Empty(Pipeline.From(Some.Facts.WithWords(Some.Word("S-1", Some.Day))).AsOf(s_before).Deals[0].Priority!.Statements);

    [Fact]
    public void A_stakeholder_who_left_later_is_still_there() =>
        Assert.Null(Pipeline.From(Some.Facts with { Stakeholders = [Some.Executive with { LeftOn = Some.Day }] }).AsOf(s_before).Deals[0].Priority!.Owner!.LeftOn);

    [Fact]
    public void The_day_can_be_moved_forward_again() =>
        Assert.Single(Pipeline.From(Some.Facts.WithDeal(deal => deal with { CreatedOn = Some.Day })).AsOf(s_before).AsOf(Some.Day).Deals);

    [Fact]
    public void Of_several_changes_on_one_later_day_the_first_is_undone()
    {
        var (first, second) = (new LocalDate(2026, 12, 1), new LocalDate(2026, 12, 20));
        var moved = Some.Facts.WithMoves(Some.Move(Some.Day, second, Some.Deal.CloseDate), Some.Move(Some.Day, first, second));
        Assert.Equal(first, Pipeline.From(moved).AsOf(s_before).Deals[0].CloseDate);
    }
}
