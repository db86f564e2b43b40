using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class OwnerRunsThatLineOfBusinessTests
{
    private static readonly OwnerRunsThatLineOfBusiness s_rule = new();

    private static FactSet Lines(string? owners, string? priorities, string? deals = null) => Some.Facts
        .WithStakeholder(one => one with { LineOfBusiness = owners }).WithPriority(one => one with { LineOfBusiness = priorities })
        .WithDeal(deal => deal with { LineOfBusiness = deals });

    [Theory]
    [InlineData("Operations", "Operations", AnswerKind.Yes)]
    [InlineData("Operations", "Operations/Claims", AnswerKind.Yes)]
    [InlineData("Operations/Claims", "Operations", AnswerKind.Yes)]
    [InlineData("/", "Sales", AnswerKind.Yes)]
    [InlineData("Sales", "/", AnswerKind.Yes)]
    [InlineData("operations / claims", "Operations/Claims", AnswerKind.Yes)]
    [InlineData("Operations", "Operations2", AnswerKind.No)]
    [InlineData("Operations/Claims", "Operations/Sales", AnswerKind.No)]
    [InlineData("Sales", "Operations", AnswerKind.No)]
    [InlineData(null, "Operations", AnswerKind.Unknown)]
    [InlineData(" ", "Operations", AnswerKind.Unknown)]
    [InlineData("Operations", null, AnswerKind.Unknown)]
    public void A_line_lies_within_another_as_a_path_does(string? owners, string? priorities, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Lines(owners, priorities)).Kind);

    [Theory]
    [InlineData("Sales", AnswerKind.Yes)]
    [InlineData("Operations", AnswerKind.No)]
    public void Of_a_priority_without_one_the_deals_counts(string deals, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Lines("Sales", null, deals)).Kind);

    [Fact]
    public void A_no_names_both_and_asks_for_who_runs_it()
    {
        var answer = s_rule.Of(Lines("Sales", "Operations"));
        Assert.Equal("No: Ada Berg runs Sales, and 'Settle claims in a day' is for Operations", $"{answer}");
        Assert.Equal("Who runs Operations at Contoso, and must they have 'Settle claims in a day' done?", $"{answer.Question}");
    }

    [Fact]
    public void Without_a_priority_or_a_known_owner_it_is_not_asked()
    {
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutPriority()).Kind);
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithPriority(one => one with { Owner = null })).Kind);
    }
}
