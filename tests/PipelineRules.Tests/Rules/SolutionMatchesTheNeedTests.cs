using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class SolutionMatchesTheNeedTests
{
    private static readonly SolutionMatchesTheNeed s_rule = new();

    private static Answer Fit(SolutionFit fit) => s_rule.Of(Some.Facts.WithDeal(deal => deal with { Fit = fit }));

    [Theory]
    [InlineData(SolutionFit.CustomerConfirmed, AnswerKind.Yes)]
    [InlineData(SolutionFit.SellerAssumed, AnswerKind.Unknown)]
    [InlineData(SolutionFit.Unknown, AnswerKind.Unknown)]
    [InlineData(SolutionFit.Mismatch, AnswerKind.No)]
    [InlineData((SolutionFit)99, AnswerKind.Unknown)]
    public void Only_the_customer_can_tell(SolutionFit fit, AnswerKind expected) => Assert.Equal(expected, Fit(fit).Kind);

    [Fact]
    public void Yes_names_who_says_so() =>
        Assert.Equal("Contoso confirms that Claims platform matches 'Settle claims in a day'", $"{Fit(SolutionFit.CustomerConfirmed).Reason}");

    [Fact]
    public void An_assumption_is_told_from_silence()
    {
        Assert.Equal("only the seller assumes that Claims platform matches 'Settle claims in a day'", $"{Fit(SolutionFit.SellerAssumed).Reason}");
        Assert.Equal("nobody has said whether Claims platform matches 'Settle claims in a day'", $"{Fit(SolutionFit.Unknown).Reason}");
    }

    [Fact]
    public void An_assumption_is_put_to_the_owner()
    {
        var answer = Fit(SolutionFit.SellerAssumed);
        Assert.Equal("Will Claims platform get 'Settle claims in a day' done as Contoso needs it?", $"{answer.Ask}");
        Assert.Equal(Some.Executive, answer.Ask?.Of.Person);
    }

    [Fact]
    public void A_mismatch_asks_what_it_would_take()
    {
        var answer = Fit(SolutionFit.Mismatch);
        Assert.Equal("Claims platform does not match 'Settle claims in a day'", $"{answer.Reason}");
        Assert.Equal("What would Claims platform have to do for Contoso to get 'Settle claims in a day' done?", $"{answer.Ask}");
    }

    [Fact]
    public void Without_a_priority_it_is_not_asked() =>
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutPriority()).Kind);
}
