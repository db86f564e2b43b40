using PipelineRules;
using PipelineRules.Facts;
using PipelineRules.Testing;
using Xunit;

namespace Contoso.PipelineRules.Tests;

public sealed class LegalTermsAreAgreedTests
{
    [Theory, InlineData("true", AnswerKind.Yes), InlineData("false", AnswerKind.No), InlineData("", AnswerKind.Unknown)]
    public void The_field_answers(string field, AnswerKind answer) =>
        Verdict.Of(new LegalTermsAreAgreed(), SampleFacts.Facts.WithField("legalTermsAgreed", field)).Expect(answer);

    [Fact]
    public void Only_what_is_committed_is_asked() => Verdict
        .Of(new LegalTermsAreAgreed(), SampleFacts.Facts.WithDeal(deal => deal with { Category = DealCategory.BestCase }))
        .Expect(AnswerKind.NotApplicable);

    [Fact]
    public void It_keeps_the_laws_of_rules() => RuleContract.Verify(new LegalTermsAreAgreed(), "legalTermsAgreed");
}
