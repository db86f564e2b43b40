using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Pipelines;

public sealed class PointInTimeTests
{
    private static readonly LocalDate s_before = Some.Day.PlusDays(-1);
    private static readonly FactSet s_whole = Some.Facts with { FieldHistoryFrom = [new(null, null, Some.Day.PlusDays(-500))] };

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
        Assert.Empty(Pipeline.From(s_whole.WithStatements(Some.Word("S-1", Some.Day))).AsOf(s_before).Deals[0].Priority!.Statements);

    [Fact]
    public void A_stakeholder_who_left_later_is_still_there() =>
        Assert.Null(
            Pipeline.From(s_whole with { Stakeholders = [Some.Executive with { LeftOn = Some.Day }] })
                .AsOf(s_before).Deals[0].Priority!.Owner!.LeftOn);

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

    [Fact]
    public void What_no_history_tells_is_unknown_and_told_once_for_each_property()
    {
        var past = Pipeline.From(Some.Facts).AsOf(s_before);
        Assert.True(past.Deals[0].IsUnknown("category"));
        Assert.Single(past.Problems, problem => problem is { Code: ProblemCodes.PastUnknown, Table: "deals", Property: "category" });
        Assert.False(Pipeline.From(s_whole).AsOf(s_before).Deals[0].IsUnknown("category"));
    }

    [Fact]
    public void A_closed_deal_whose_day_lies_ahead_stays_closed()
    {
        var won = Pipeline.From(Some.Facts.WithDeal(deal => deal with { Status = DealStatus.Won, ClosedOn = Some.Day.PlusDays(40) }));
        Assert.Empty(won.OpenDeals);
        Assert.Contains(won.Problems, problem => problem.Code == ProblemCodes.ClosedLater);
    }

    [Fact]
    public void A_property_is_what_its_history_says()
    {
        var changed = s_whole with { FieldChanges = [new("deals", "D-1", "category", Some.Day, "bestCase", "commit")] };
        Assert.Equal(DealCategory.BestCase, Pipeline.From(changed).AsOf(s_before).Deals[0].Category);
    }
}
