using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class ClearOfTheProcurementPileTests
{
    private static readonly LocalDate s_close = new(2027, 1, 20);

    private static readonly Priority s_other = new("P-2", "C-1", "Move out of the data centre", "S-2", 1, MustHaveDate: s_close.PlusDays(-1));

    private static readonly FactSet s_second = Some.Facts.WithPriority(one => one with { Rank = 2 });

    private static Answer Asked(FactSet facts) => new ClearOfTheProcurementPile().Of(facts);

    private static AnswerKind Beside(params Priority[] others) => Asked(s_second.WithOtherPriorities(others)).Kind;

    [Fact]
    public void With_nothing_before_it_it_is_clear() =>
        Assert.Equal("Yes: ranks 1, and 0 open priorities of a higher rank come due before it closes 2027-01-20", Asked(Some.Facts).ToString());

    [Theory]
    [InlineData(-1, AnswerKind.No)]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(1, AnswerKind.Yes)]
    public void Only_what_comes_due_before_the_close_date_is_before_it(int days, AnswerKind kind) =>
        Assert.Equal(kind, Beside(s_other with { MustHaveDate = s_close.PlusDays(days) }));

    [Theory]
    [InlineData(1, AnswerKind.No)]
    [InlineData(2, AnswerKind.Yes)]
    [InlineData(3, AnswerKind.Yes)]
    [InlineData(null, AnswerKind.Yes)]
    public void Only_a_higher_rank_is_before_it(int? rank, AnswerKind kind) => Assert.Equal(kind, Beside(s_other with { Rank = rank }));

    [Theory]
    [InlineData(-1, AnswerKind.Yes)]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(1, AnswerKind.No)]
    public void What_is_done_by_the_day_is_out_of_the_way(int days, AnswerKind kind) =>
        Assert.Equal(kind, Beside(s_other with { DoneOn = Some.Day.PlusDays(days) }));

    [Fact]
    public void What_has_no_date_is_not_before_it() => Assert.Equal(AnswerKind.Yes, Beside(s_other with { MustHaveDate = null }));

    [Fact]
    public void What_another_customer_must_have_is_not_before_it() => Assert.Equal(AnswerKind.Yes, Beside(s_other with { Customer = "C-2" }));

    [Theory]
    [InlineData(1, AnswerKind.No)]
    [InlineData(2, AnswerKind.No)]
    [InlineData(3, AnswerKind.Yes)]
    public void It_takes_as_many_as_the_setting_says(int priorities, AnswerKind kind) =>
        Assert.Equal(kind, new ClearOfTheProcurementPile(priorities).Of(s_second.WithOtherPriorities(s_other, s_other with { Id = "P-3" })).Kind);

    [Fact]
    public void A_no_names_the_most_urgent_of_them_in_whatever_order_they_come()
    {
        var soon = s_other with { Id = "P-3", Statement = "Close the books in three days", MustHaveDate = new LocalDate(2026, 12, 31) };
        var answer = Asked(s_second.WithOtherPriorities(s_other, soon));
        Assert.Equal(
            "No: ranks 2, and 2 open priorities of a higher rank come due before it closes 2027-01-20, first 'Close the books in three days' of rank 1 by 2026-12-31",
            answer.ToString());
        Assert.Equal("What has to be signed for 'Close the books in three days' first, and what would bring Claims platform before it?", answer.Ask?.ToString());
        Assert.Equal(Some.Executive, answer.Ask?.Of.Person);
        Assert.Equal(answer.ToString(), Asked(s_second.WithOtherPriorities(soon, s_other)).ToString());
    }

    [Fact]
    public void Of_two_due_on_one_day_the_higher_rank_is_the_most_urgent()
    {
        var third = Some.Facts.WithPriority(one => one with { Rank = 3 });
        Assert.Contains("'Move out of the data centre' of rank 1", Asked(third.WithOtherPriorities(
            s_other with { Id = "P-3", Statement = "Second", Rank = 2 }, s_other)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_paper_process_without_a_priority_it_is_a_no()
    {
        var answer = Asked(Some.Facts.WithoutPriority().WithDeal(deal => deal with { InPaperProcess = true }));
        Assert.Equal("No: is in its paper process without a ranked priority", answer.ToString());
        Assert.Equal("What else is on Contoso's desk to be signed, and where does Claims platform stand among it?", answer.Ask?.ToString());
        Assert.Equal("procurement", answer.Ask?.Of.ToString());
    }

    [Theory]
    [InlineData(true, AnswerKind.No)]
    [InlineData(false, AnswerKind.Unknown)]
    public void Without_a_rank_it_is_unknown_until_it_is_in_the_paper_process(bool inPaperProcess, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Some.Facts.WithPriority(one => one with { Rank = null })
            .WithDeal(deal => deal with { InPaperProcess = inPaperProcess, CloseDate = null })).Kind);

    [Fact]
    public void Without_a_rank_the_owner_is_asked_for_it()
    {
        var answer = Asked(Some.Facts.WithPriority(one => one with { Rank = null }));
        Assert.Equal("Unknown: nobody has recorded the rank of 'Settle claims in a day'", answer.ToString());
        Assert.Equal("Where does 'Settle claims in a day' rank among what you must have done?", answer.Ask?.ToString());
        Assert.Equal(Some.Executive, answer.Ask?.Of.Person);
    }

    [Fact]
    public void A_ranked_priority_in_the_paper_process_is_clear() =>
        Assert.Equal(AnswerKind.Yes, Asked(Some.Facts.WithDeal(deal => deal with { InPaperProcess = true })).Kind);

    [Fact]
    public void Without_a_priority_or_a_close_date_it_is_not_asked()
    {
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithoutPriority()).Kind);
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithDeal(deal => deal with { CloseDate = null })).Kind);
    }

    [Fact]
    public void Fewer_than_one_is_an_error() =>
        Assert.Equal("priorities", Assert.Throws<ArgumentOutOfRangeException>(() => new ClearOfTheProcurementPile(0)).ParamName);
}
