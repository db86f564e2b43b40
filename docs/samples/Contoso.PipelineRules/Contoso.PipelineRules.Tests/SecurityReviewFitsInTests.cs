using PipelineRules;
using PipelineRules.Testing;
using Xunit;

namespace Contoso.PipelineRules.Tests;

public sealed class SecurityReviewFitsInTests
{
    [Fact]
    public void A_review_on_the_last_day_fits_in() => Said("2027-01-06").Expect(AnswerKind.Yes);

    [Fact]
    public void A_day_later_it_does_not() => Assert.Equal(
        "No, at best Unproven: the review is on 2027-01-07, and to sign Claims platform as forecast it has to be by 2027-01-06. "
        + "Ask the technical evaluator: Can Contoso review the security of Claims platform by 2027-01-06?",
        $"{Said("2027-01-07")}");

    [Fact]
    public void A_review_on_no_day_is_unknown() => Said("soon").Expect(AnswerKind.Unknown);

    [Fact]
    public void The_days_between_are_a_setting() =>
        Verdict.Of(new SecurityReviewFitsIn(days: 13), SampleFacts.Facts.WithField("securityReviewOn", "2027-01-07"))
            .Expect(AnswerKind.Yes);

    [Fact]
    public void It_keeps_the_laws_of_rules() => RuleContract.Verify(new SecurityReviewFitsIn(), "securityReviewOn");

    private static Verdict Said(string day) => Verdict.Of(new SecurityReviewFitsIn(), SampleFacts.Facts.WithField("securityReviewOn", day));
}
