using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class ClearOfTheProcurementPileTests
{
    private static readonly Priority s_first =
        new("P-2", "C-1", "Merge the depots", "S-1", 1, MustHaveDate: Some.MustHaveDate.PlusDays(-60));

    private static readonly Priority s_other = new("P-3", "C-1", "One invoice", "S-1", 2, MustHaveDate: Some.MustHaveDate.PlusDays(-50));

    private static readonly FactSet s_third = Some.Facts.WithRank(3);

    private static Answer Asked(FactSet facts) => new ClearOfTheProcurementPile().Of(facts);

    private static AnswerKind Beside(params Priority[] others) => Asked(s_third.WithOtherPriorities(others)).Kind;

    [Fact]
    public void With_nothing_before_it_it_is_clear() => Assert.Equal(
        "Yes: fewer than 2 open priorities that outrank 'Settle claims in a day' are due by 2027-03-15 and within 180 days before it",
        Asked(Some.Facts).ToString());

    [Fact]
    public void One_before_it_leaves_it_clear_and_two_do_not()
    {
        Assert.Equal(AnswerKind.Yes, Beside(s_first));
        Assert.Equal(AnswerKind.No, Beside(s_first, s_other));
    }

    [Theory]
    [InlineData(1, AnswerKind.Yes)]
    [InlineData(0, AnswerKind.No)]
    [InlineData(-180, AnswerKind.No)]
    [InlineData(-181, AnswerKind.Yes)]
    public void Only_what_is_due_within_half_a_year_before_the_must_have_date_is_in_the_way(int days, AnswerKind kind) =>
        Assert.Equal(kind, Beside(s_first, s_other with { MustHaveDate = Some.MustHaveDate.PlusDays(days) }));

    [Theory]
    [InlineData(2, AnswerKind.No)]
    [InlineData(3, AnswerKind.Yes)]
    [InlineData(4, AnswerKind.Yes)]
    [InlineData(null, AnswerKind.Yes)]
    public void Only_a_higher_rank_is_before_it(int? rank, AnswerKind kind) =>
        Assert.Equal(kind, Beside(s_first, s_other with { Rank = rank }));

    [Theory]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(1, AnswerKind.No)]
    public void What_is_done_by_the_day_is_out_of_the_way(int days, AnswerKind kind) =>
        Assert.Equal(kind, Beside(s_first, s_other with { DoneOn = Some.Day.PlusDays(days) }));

    [Fact]
    public void Ranks_of_two_people_do_not_compare() => Assert.Equal(AnswerKind.Yes, Beside(s_first, s_other with { Owner = "S-2" }));

    [Theory]
    [InlineData(4, AnswerKind.No)]
    [InlineData(5, AnswerKind.Yes)]
    public void Places_in_the_company_do(int place, AnswerKind kind) => Assert.Equal(kind, Asked(
        s_third.WithPriority(one => one with { CorporateRank = 5 })
            .WithOtherPriorities(s_first, s_other with { Owner = "S-2", CorporateRank = place })).Kind);

    [Fact]
    public void Of_one_owners_priorities_the_owners_ranks_count_and_not_their_places_in_the_company() => Assert.Equal(AnswerKind.Yes, Asked(
        s_third.WithPriority(one => one with { CorporateRank = 5 })
            .WithOtherPriorities(s_first, s_other with { Rank = 4, CorporateRank = 1 })).Kind);

    [Fact]
    public void What_its_owner_stated_stands_before_the_record()
    {
        var facts = s_third.WithOtherPriorities(s_first, s_other);
        Assert.Equal(AnswerKind.Yes, Asked(facts.WithMoreWords(Some.Word("S-1", Some.Day) with { Priority = "P-3", Rank = 9 })).Kind);
        Assert.Equal(
            AnswerKind.Yes,
            Asked(facts.WithMoreWords(
                Some.Word("S-1", Some.Day, mustHaveDate: Some.MustHaveDate.PlusDays(9)) with { Priority = "P-3", Rank = 2 })).Kind);
    }

    [Fact]
    public void What_has_no_date_is_not_before_it() => Assert.Equal(AnswerKind.Yes, Beside(s_first, s_other with { MustHaveDate = null }));

    [Fact]
    public void What_another_customer_must_have_is_not_before_it() =>
        Assert.Equal(AnswerKind.Yes, Beside(s_first, s_other with { Customer = "C-2" }));

    [Fact]
    public void What_the_group_must_have_is()
    {
        var group = s_third with { Customers = [Some.Customer with { Parent = "C-2" }, new Customer("C-2")] };
        Assert.Equal(
            AnswerKind.No,
            Asked(group.WithStakeholder(one => one with { Customer = "C-2" })
                .WithOtherPriorities(s_first with { Customer = "C-2" }, s_other)).Kind);
    }

    [Theory]
    [InlineData("S-1", AnswerKind.No)]
    [InlineData("S-2", AnswerKind.Yes)]
    public void What_the_group_must_have_and_the_same_executive_of_the_subsidiary_owns_is(string owner, AnswerKind kind)
    {
        var group = s_third with { Customers = [Some.Customer with { Parent = "C-2" }, new Customer("C-2")] };
        Assert.Equal(
            kind, Asked(group.WithOtherPriorities(s_first with { Customer = "C-2", Owner = owner }, s_other with { Customer = "C-2" }))
                .Kind);
    }

    [Fact]
    public void What_the_group_must_have_and_an_executive_of_a_sister_owns_is_nobodys_here() => Assert.Equal(
        AnswerKind.Yes,
        Asked((s_third with
        {
            Customers = [Some.Customer with { Parent = "C-2" }, new Customer("C-2"), new Customer("C-3", Parent: "C-2")],
            Stakeholders = [.. s_third.Stakeholders!, Some.Executive with { Id = "S-9", Customer = "C-3" }],
        }).WithOtherPriorities(
            s_first with { Customer = "C-2", Owner = "S-9" }, s_other with { Customer = "C-2", Owner = "S-9" })).Kind);

    [Fact]
    public void A_live_pipeline_follows_a_company_that_gets_another_parent()
    {
        var group = s_third with { Customers = [Some.Customer with { Parent = "C-2" }, new Customer("C-2"),
            new Customer("C-3", Parent: "C-2")] };
        var facts =
            group.WithOtherPriorities(s_first with { Customer = "C-2", Owner = "S-9" }, s_other with { Customer = "C-2", Owner = "S-9" });
        facts = facts.WithPriority(one => one with { Owner = "S-9" }) with
        {
            Stakeholders = [.. facts.Stakeholders!, Some.Executive with { Id = "S-9", Customer = "C-3" }],
        };
        var live = LivePipeline.From(facts);
        Assert.Null(live.Deals.First().CustomerPriorities.First(one => one.Priority.Id == "P-2").Owner);
        live.Put(Some.Customer with { Parent = "C-3" });
        Assert.Equal("S-9", live.Deals.First().CustomerPriorities.First(one => one.Priority.Id == "P-2").Owner?.Id);
        Assert.Equal(AnswerKind.No, new ClearOfTheProcurementPile().Evaluate(live.Deals.First()).Kind);
        live.Put(Some.Customer with { Parent = "C-2" });
        Assert.Null(live.Deals.First().CustomerPriorities.First(one => one.Priority.Id == "P-2").Owner);
    }

    [Theory]
    [InlineData(1, AnswerKind.No)]
    [InlineData(2, AnswerKind.No)]
    [InlineData(3, AnswerKind.Yes)]
    public void It_takes_as_many_as_the_setting_says(int priorities, AnswerKind kind) =>
        Assert.Equal(kind, new ClearOfTheProcurementPile(priorities).Of(s_third.WithOtherPriorities(s_first, s_other)).Kind);

    [Fact]
    public void A_no_names_the_first_of_them_in_whatever_order_they_come()
    {
        var answer = Asked(s_third.WithOtherPriorities(s_other, s_first));
        Assert.Equal(
            "No: 2 or more open priorities that outrank 'Settle claims in a day' are due by 2027-03-15 and within 180 days before it, "
                + "first 'Merge the depots' by 2027-01-14",
            answer.ToString());
        Assert.Equal(
            "What has to be signed for 'Merge the depots' first, and what would bring Claims platform before it?",
            answer.Question?.ToString());
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
        Assert.Equal(answer.ToString(), Asked(s_third.WithOtherPriorities(s_first, s_other)).ToString());
    }

    [Fact]
    public void In_the_paper_process_without_a_priority_it_is_a_no()
    {
        var answer =
            Asked(Some.Facts.WithoutPriority().WithDeal(deal => deal with { InPaperProcess = true, MustHaveDate = Some.MustHaveDate }));
        Assert.Equal("No: is in its paper process without a ranked priority", answer.ToString());
        Assert.Equal(
            "What else is on Contoso's desk to be signed, and where does Claims platform stand among it?", answer.Question?.ToString());
        Assert.Equal("procurement", answer.Question?.Addressee.ToString());
    }

    [Theory]
    [InlineData(true, AnswerKind.No)]
    [InlineData(false, AnswerKind.Unknown)]
    public void Without_a_rank_it_is_unknown_until_it_is_in_the_paper_process(bool inPaperProcess, AnswerKind kind) =>
        Assert.Equal(
            kind, Asked(Some.Facts.WithRank(null).WithDeal(deal => deal with { InPaperProcess = inPaperProcess, CloseDate = null })).Kind);

    [Fact]
    public void Without_a_rank_the_owner_is_asked_for_it()
    {
        var answer = Asked(Some.Facts.WithRank(null));
        Assert.Equal("Unknown: nobody has recorded the rank of 'Settle claims in a day'", answer.ToString());
        Assert.Equal("Where does 'Settle claims in a day' rank among what you must have done?", answer.Question?.ToString());
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void A_ranked_priority_in_the_paper_process_is_clear() =>
        Assert.Equal(AnswerKind.Yes, Asked(Some.Facts.WithDeal(deal => deal with { InPaperProcess = true })).Kind);

    [Fact]
    public void Without_a_must_have_date_it_is_not_asked() =>
        Assert.Equal(
            AnswerKind.NotApplicable, Asked(Some.Facts.WithoutMustHaveDate().WithDeal(deal => deal with { InPaperProcess = true })).Kind);

    [Fact]
    public void At_the_ends_of_the_days_that_are_believed_nothing_breaks()
    {
        Assert.Equal(
            AnswerKind.No,
            Asked(s_third.WithOtherPriorities(s_first, s_other).WithPriority(one => one with { MustHaveDate = new LocalDate(2199, 12, 31) })
                .WithWord(word => word with { MustHaveDate = null })).Kind);
        Assert.Equal(
            AnswerKind.No,
            Asked(s_third.WithOtherPriorities(s_first, s_other).WithPriority(one => one with { MustHaveDate = new LocalDate(1900, 1, 1) })
                .WithWord(word => word with { MustHaveDate = null })).Kind);
    }

    [Fact]
    public void Fewer_than_one_is_an_error() =>
        Assert.Equal("priorities", Assert.Throws<ArgumentOutOfRangeException>(() => new ClearOfTheProcurementPile(0)).ParamName);
}
