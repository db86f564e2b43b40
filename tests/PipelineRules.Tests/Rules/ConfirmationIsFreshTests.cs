using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Rules;

namespace PipelineRules.Tests.Rules;

public sealed class ConfirmationIsFreshTests
{
    private static Answer Asked(FactSet facts) => new ConfirmationIsFresh().Of(facts);

    private static FactSet Confirmed(int daysAgo) => Some.Facts.WithStatements(Some.Word("S-1", Some.Day.PlusDays(-daysAgo)));

    [Theory]
    [InlineData(0, AnswerKind.Yes)]
    [InlineData(89, AnswerKind.Yes)]
    [InlineData(90, AnswerKind.Yes)]
    [InlineData(91, AnswerKind.No)]
    public void A_confirmation_stays_fresh_for_ninety_days(int daysAgo, AnswerKind kind) =>
        Assert.Equal(kind, Asked(Confirmed(daysAgo)).Kind);

    [Theory]
    [InlineData(30, AnswerKind.Yes)]
    [InlineData(31, AnswerKind.No)]
    public void It_stays_fresh_for_as_long_as_the_setting_says(int daysAgo, AnswerKind kind) =>
        Assert.Equal(kind, new ConfirmationIsFresh(days: 30).Of(Confirmed(daysAgo)).Kind);

    [Fact]
    public void With_zero_days_only_the_days_own_confirmation_is_fresh()
    {
        Assert.Equal(AnswerKind.Yes, new ConfirmationIsFresh(days: 0).Of(Confirmed(0)).Kind);
        Assert.Equal(AnswerKind.No, new ConfirmationIsFresh(days: 0).Of(Confirmed(1)).Kind);
    }

    [Fact]
    public void The_newest_of_several_decides() =>
        Assert.Equal("Yes: Ben Cho confirmed it on 2026-10-23, 10 days before 2026-11-02", Asked(Some.Facts).ToString());

    [Fact]
    public void A_newer_denial_of_another_does_not_make_it_fresh() =>
        Assert.Equal(AnswerKind.No, Asked(Some.Facts.WithStatements(
            Some.Word("S-1", Some.Day.PlusDays(-91)), Some.Word("S-2", Some.Day, ValidationOutcome.Denied))).Kind);

    [Fact]
    public void A_newer_guess_of_the_sellers_does_not_make_it_fresh() =>
        Assert.Equal(AnswerKind.No, Asked(Some.Facts.WithStatements(
            Some.Word("S-1", Some.Day.PlusDays(-91)), Some.Word("S-2", Some.Day, evidence: EvidenceLevel.SellerAssumed))).Kind);

    [Fact]
    public void A_stale_one_is_told_with_its_age_and_asked_of_who_gave_it()
    {
        var answer = Asked(Confirmed(120));
        Assert.Equal(
            "No: the newest confirmation is Ada Berg's of 2026-07-05, 120 days before 2026-11-02, and stays fresh for 90",
            answer.ToString());
        Assert.Equal(
            "You told us on 2026-07-05 that 'Settle claims in a day' must be done: what has changed since?", answer.Question?.ToString());
        Assert.Equal(Some.Executive, answer.Question?.Addressee.Person);
    }

    [Fact]
    public void Without_a_confirmation_it_is_not_asked()
    {
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithStatements()).Kind);
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithStatements(Some.Word("S-1", Some.Day, ValidationOutcome.Denied))).Kind);
        Assert.Equal(AnswerKind.NotApplicable, Asked(Some.Facts.WithoutPriority()).Kind);
    }

    [Fact]
    public void Fewer_than_zero_days_is_an_error() =>
        Assert.Equal("days", Assert.Throws<ArgumentOutOfRangeException>(() => new ConfirmationIsFresh(days: -1)).ParamName);
}
