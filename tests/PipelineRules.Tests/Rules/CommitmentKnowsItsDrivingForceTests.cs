using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class CommitmentKnowsItsDrivingForceTests
{
    private static readonly CommitmentKnowsItsDrivingForce s_rule = new();

    private static FactSet Recorded(string? force, string? consequence) =>
        Some.Facts.WithPriority(one => one with { DrivingForce = force, ConsequenceIfMissed = consequence });

    [Fact]
    public void Both_are_a_yes_that_names_them() =>
        Assert.Equal(
            "Yes: is forecast as commit: 'The regulator's new deadline' drives it, and missing it means 'A fine a week'",
            $"{s_rule.Of(Some.Facts)}");

    [Theory]
    [InlineData(null, "a fine")]
    [InlineData("the law", " ")]
    [InlineData(null, null)]
    public void One_that_is_missing_is_unknown_and_asks_the_owner(string? force, string? consequence)
    {
        var answer = s_rule.Of(Recorded(force, consequence));
        Assert.Equal(AnswerKind.Unknown, answer.Kind);
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void Without_a_priority_neither_is_known() => Assert.Equal(AnswerKind.Unknown, s_rule.Of(Some.Facts.WithoutPriority()).Kind);

    [Theory]
    [InlineData(DealCategory.BestCase, AnswerKind.NotApplicable)]
    [InlineData(DealCategory.MostLikely, AnswerKind.Unknown)]
    [InlineData(DealCategory.Commit, AnswerKind.Unknown)]
    public void It_is_asked_only_of_commitments(DealCategory category, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Recorded(null, null).WithDeal(deal => deal with { Category = category })).Kind);
}
