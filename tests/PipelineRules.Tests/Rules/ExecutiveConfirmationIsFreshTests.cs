using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class ExecutiveConfirmationIsFreshTests
{
    private static readonly ExecutiveConfirmationIsFresh s_rule = new();

    private static FactSet Confirmed(int daysAgo) =>
        Some.Facts.WithStatements(Some.Word("S-1", Some.Day.PlusDays(-daysAgo)), Some.Word("S-3", Some.Day));

    [Theory]
    [InlineData(180, AnswerKind.Yes)]
    [InlineData(181, AnswerKind.No)]
    public void A_deciders_word_stays_fresh_for_half_a_year_whoever_else_confirms(int daysAgo, AnswerKind expected) =>
        Assert.Equal(expected, s_rule.Of(Confirmed(daysAgo)).Kind);

    [Theory]
    [InlineData(30, AnswerKind.Yes)]
    [InlineData(31, AnswerKind.No)]
    public void It_stays_fresh_for_as_long_as_the_setting_says(int daysAgo, AnswerKind expected) =>
        Assert.Equal(expected, new ExecutiveConfirmationIsFresh(days: 30).Of(Confirmed(daysAgo)).Kind);

    [Fact]
    public void A_no_names_them_and_asks_them()
    {
        var answer = s_rule.Of(Confirmed(200));
        Assert.Equal(
            "No: the newest confirmation of a decider is Ada Berg's of 2026-04-16, 200 days before 2026-11-02, and stays fresh for 180",
            $"{answer}");
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void Without_a_deciders_confirmation_it_is_not_asked()
    {
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithStatements(Some.Word("S-3", Some.Day))).Kind);
        Assert.Equal(AnswerKind.NotApplicable, s_rule.Of(Some.Facts.WithoutPriority()).Kind);
    }

    [Fact]
    public void Fewer_than_zero_days_is_an_error() =>
        Assert.Throws<ArgumentOutOfRangeException>("days", () => new ExecutiveConfirmationIsFresh(days: -1));
}
