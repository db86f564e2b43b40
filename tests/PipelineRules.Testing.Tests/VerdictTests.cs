using PipelineRules.Rules;

namespace PipelineRules.Testing.Tests;

public sealed class VerdictTests
{
    [Fact]
    public void A_verdict_reads_as_one_line() => Assert.Equal(
        "Unknown, at best Unproven: nobody has recorded it. Ask the economic buyer: How much has Contoso set aside for Claims platform?",
        $"{Verdict.Of(new BudgetIsApproved(), SampleFacts.Facts)}");

    [Fact]
    public void A_yes_has_neither_cap_nor_question() => Assert.Equal(
        "Yes: Contoso has set aside 300000",
        $"{Verdict.Of(new BudgetIsApproved(), SampleFacts.Facts.WithField("approvedBudget", "300000"))}");

    [Fact]
    public void A_no_has_both() => Assert.Equal(
        "No, at best Reactive: Contoso has set aside 90000 of 250000. Ask the economic buyer: Who at Contoso approves the rest for Claims "
            + "platform, and by when?",
        $"{Verdict.Of(new BudgetIsApproved(), SampleFacts.Facts.WithField("approvedBudget", "90000"))}");

    [Fact]
    public void A_rule_that_does_not_concern_the_deal_says_so_in_one_word() => Assert.Equal(
        "NotApplicable", $"{Verdict.Of(new ForecastMeetsTheMustHaveDate(), SampleFacts.Facts.WithoutMustHaveDate())}");

    [Fact]
    public void A_verdict_is_a_value()
    {
        var verdict = Verdict.Of(new BudgetIsApproved(), SampleFacts.Facts);
        Assert.Equal(verdict, Verdict.Of(new BudgetIsApproved(), Pipeline.From(SampleFacts.Facts).Deals[0]));
    }

    [Fact]
    public void What_was_expected_is_handed_on() => Assert.Equal(
        Stance.Reactive, Verdict.Of(new BudgetIsApproved(), SampleFacts.Facts.WithField("approvedBudget", "1")).Expect(AnswerKind.No).Cap);

    [Fact]
    public void What_was_not_expected_is_told_in_full() => Assert.Equal(
        "contoso/budget-is-approved should say Yes of Claims platform; it says No, at best Reactive: Contoso has set aside 1 of 250000. "
            + "Ask the economic buyer: Who at Contoso approves the rest for Claims platform, and by when?",
        Assert.Throws<UnexpectedVerdictException>(
            () => Verdict.Of(new BudgetIsApproved(), SampleFacts.Facts.WithField("approvedBudget", "1")).Expect(AnswerKind.Yes)).Message);

    [Fact]
    public void Facts_without_a_deal_are_refused() => Assert.Throws<ArgumentException>(
        "facts", () => Verdict.Of(new BudgetIsApproved(), SampleFacts.Facts with { Deals = [] }));

    [Fact]
    public void A_rule_without_a_name_is_refused() => Assert.Throws<ArgumentException>(
        "rule", () => Verdict.Of(new NamelessRule(), SampleFacts.Facts));
}
