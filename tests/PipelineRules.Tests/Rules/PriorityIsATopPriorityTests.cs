using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class PriorityIsATopPriorityTests
{
    private static readonly PriorityIsATopPriority s_rule = new();

    private static FactSet Ranked(int? rank) => Some.Facts.WithRank(rank);

    [Theory]
    [InlineData(1, AnswerKind.Yes)]
    [InlineData(2, AnswerKind.Yes)]
    [InlineData(3, AnswerKind.Yes)]
    [InlineData(4, AnswerKind.No)]
    [InlineData(int.MaxValue, AnswerKind.No)]
    public void The_first_three_are_top_priorities(int rank, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Ranked(rank)).Kind);

    [Theory]
    [InlineData(4, AnswerKind.Yes)]
    [InlineData(5, AnswerKind.Yes)]
    [InlineData(6, AnswerKind.No)]
    public void How_many_are_is_a_setting(int rank, AnswerKind expected) =>
        Assert.Equal(expected, new PriorityIsATopPriority(rank: 5).Of(Ranked(rank)).Kind);

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(-1)]
    public void No_rank_that_can_be_is_an_unknown_and_its_owner_is_asked(int? rank)
    {
        var answer = s_rule.Of(Ranked(rank));
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("nobody has recorded the rank of 'Settle claims in a day'", $"{answer.Reason}");
        Assert.Equal("Where does 'Settle claims in a day' rank among what you must have done?", $"{answer.Question}");
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void Yes_names_the_rank_and_the_owner() =>
        Assert.Equal(
            "'Settle claims in a day' ranks 1 among Ada Berg's priorities, as stated on 2026-10-13", $"{s_rule.Of(Some.Facts).Reason}");

    [Fact]
    public void No_names_both_ranks_and_asks_for_what_comes_first()
    {
        var answer = s_rule.Of(Ranked(7));
        Assert.Equal(
            "'Settle claims in a day' ranks 7 among Ada Berg's priorities, as stated on 2026-10-13, and a top priority ranks 3 or better",
            $"{answer.Reason}");
        Assert.Equal(
            "What must you have done before 'Settle claims in a day', and would Claims platform help with any of it?",
            $"{answer.Question}");
    }

    [Theory]
    [InlineData(1, true, AnswerKind.Unknown)]
    [InlineData(1, false, AnswerKind.Yes)]
    [InlineData(4, true, AnswerKind.No)]
    [InlineData(4, false, AnswerKind.No)]
    public void A_rank_that_its_owner_has_not_stated_counts_only_against_the_deal_unless_the_record_counts(
        int rank, bool isStated, AnswerKind expected) =>
        Assert.Equal(
            expected, new PriorityIsATopPriority(isStated: isStated).Of(Ranked(rank).WithStatements(Some.Word("S-2", Some.Day))).Kind);

    [Theory]
    [InlineData("S-1", 1, 1, AnswerKind.Unknown)]
    [InlineData("S-1", 2, 1, AnswerKind.Yes)]
    [InlineData("S-2", 1, 1, AnswerKind.Yes)]
    [InlineData("S-1", 1, 0, AnswerKind.Yes)]
    public void Of_two_open_priorities_of_one_rank_neither_is_known_to_come_first(
        string owner, int rank, int doneIn, AnswerKind expected) =>
        Assert.Equal(
            expected,
            s_rule.Of(
                Some.Facts.WithOtherPriorities(new Priority("P-2", "C-1", "Other", owner, rank, DoneOn: Some.Day.PlusDays(doneIn)))).Kind);

    [Theory]
    [InlineData(1, AnswerKind.Unknown)]
    [InlineData(2, AnswerKind.Yes)]
    public void A_priority_of_the_group_that_the_same_executive_owns_may_share_the_rank(int rank, AnswerKind expected)
    {
        var group = Some.Facts with { Customers = [Some.Customer with { Parent = "C-2" }, new Customer("C-2")] };
        Assert.Equal(expected, s_rule.Of(group.WithOtherPriorities(new Priority("P-2", "C-2", "Other", "S-1", rank))).Kind);
    }

    [Fact]
    public void Without_an_owner_an_executive_is_asked() =>
        Assert.Equal(
            "an executive", $"{s_rule.Of(Ranked(7).WithPriority(priority => priority with { Owner = null })).Question?.Addressee}");

    [Fact]
    public void Without_a_priority_it_is_not_asked() =>
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutPriority()).Kind);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_setting_below_one_throws(int tooLow) =>
        Assert.Throws<ArgumentOutOfRangeException>("rank", () => new PriorityIsATopPriority(tooLow));

    [Fact]
    public void One_top_priority_is_the_fewest() =>
        Assert.Equal(AnswerKind.No, new PriorityIsATopPriority(rank: 1).Of(Ranked(2)).Kind);
}
