using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class CommitmentKnowsItsLeadTimesTests
{
    private static readonly CommitmentKnowsItsLeadTimes s_rule = new();

    private static FactSet Leads(Period? paper, Period? implementation) =>
        Some.Facts.WithDeal(deal => deal with { PaperProcess = paper, Implementation = implementation });

    [Fact]
    public void Both_are_a_yes_that_names_them() =>
        Assert.Equal("Yes: is forecast as commit, and takes P2W to be signed and P1M to be in place", $"{s_rule.Of(Some.Facts)}");

    [Fact]
    public void No_time_at_all_is_known_too() => Assert.Equal(AnswerKind.Yes, s_rule.Of(Leads(Period.Zero, Period.Zero)).Kind);

    [Fact]
    public void Whoever_can_answer_is_asked_for_the_one_that_is_missing()
    {
        Assert.Equal("procurement", $"{s_rule.Of(Leads(null, Period.Zero)).Question?.Addressee}");
        Assert.Equal("the technical evaluator", $"{s_rule.Of(Leads(Period.Zero, null)).Question?.Addressee}");
        Assert.Equal("the economic buyer", $"{s_rule.Of(Leads(null, null)).Question?.Addressee}");
        Assert.Equal(AnswerKind.Unknown, s_rule.Of(Leads(Period.FromDays(-1), Period.Zero)).Kind);
    }

    [Theory]
    [InlineData(DealCategory.BestCase, AnswerKind.NotApplicable)]
    [InlineData(DealCategory.MostLikely, AnswerKind.Unknown)]
    [InlineData(DealCategory.Commit, AnswerKind.Unknown)]
    public void It_is_asked_only_of_commitments(DealCategory category, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Leads(null, null).WithDeal(deal => deal with { Category = category })).Kind);
}
