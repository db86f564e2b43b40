using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class MustHaveDateHasADrivingForceTests
{
    private static readonly MustHaveDateHasADrivingForce s_rule = new();

    private static Answer Driven(string? force, string? consequence) =>
        s_rule.Of(Some.Facts.WithPriority(priority => priority with { DrivingForce = force, ConsequenceIfMissed = consequence }));

    [Fact]
    public void Both_are_a_yes_that_names_them()
    {
        var answer = s_rule.Of(Some.Facts);
        Assert.Equal(AnswerKind.Yes, answer.Kind);
        Assert.Equal("'The regulator's new deadline' makes it 2027-03-15, and missing it means 'A fine a week'", $"{answer.Reason}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void Without_the_driving_force_only_that_is_asked_for(string? missing)
    {
        var answer = Driven(missing, "A fine a week");
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("missing 2027-03-15 means 'A fine a week', and nobody has recorded what drives it", $"{answer.Reason}");
        Assert.Equal("What makes it 2027-03-15, and not a later day?", $"{answer.Question}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void Without_the_consequence_only_that_is_asked_for(string? missing)
    {
        var answer = Driven("The audit", missing);
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("'The audit' makes it 2027-03-15, and nobody has recorded what happens if it is missed", $"{answer.Reason}");
        Assert.Equal("What happens to Contoso if 2027-03-15 is missed?", $"{answer.Question}");
    }

    [Fact]
    public void Without_either_both_are_asked_for_of_the_owner()
    {
        var answer = Driven(null, " ");
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("What makes it 2027-03-15, and what happens to Contoso if that day is missed?", $"{answer.Question}");
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void A_deal_without_a_priority_has_neither()
    {
        var answer = s_rule.Of(Some.Facts.WithoutPriority().WithDeal(deal => deal with { MustHaveDate = Some.MustHaveDate }));
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal("nobody has recorded what drives 2027-03-15, nor what happens if it is missed", $"{answer.Reason}");
    }

    [Fact]
    public void Without_a_must_have_date_it_is_not_asked() =>
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutMustHaveDate()).Kind);
}
