using PipelineRules;
using PipelineRules.Testing;
using Xunit;

namespace Contoso.PipelineRules.Tests;

public sealed class BudgetIsApprovedTests
{
    [Fact]
    public void A_budget_that_covers_the_price_is_enough() =>
        Verdict.Of(new BudgetIsApproved(), SampleFacts.Facts.WithField("approvedBudget", "250000")).Expect(AnswerKind.Yes);

    [Fact]
    public void Too_little_makes_the_deal_reactive() => Assert.Equal(
        "No, at best Reactive: Contoso has set aside 90000 of 250000. Ask the economic buyer: Who at Contoso approves the rest for Claims "
            + "platform, and by when?",
        $"{Verdict.Of(new BudgetIsApproved(), SampleFacts.Facts.WithField("approvedBudget", "90000"))}");

    [Fact]
    public void As_long_as_nobody_has_asked_it_is_unknown() =>
        Verdict.Of(new BudgetIsApproved(), SampleFacts.Facts).Expect(AnswerKind.Unknown);

    [Fact]
    public void It_keeps_the_laws_of_rules() => RuleContract.Verify(new BudgetIsApproved(), "approvedBudget");
}
