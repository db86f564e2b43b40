using System.Globalization;
using PipelineRules.Pipelines;

namespace PipelineRules.Testing.Tests;

public sealed class RuleContractTests
{
    public static TheoryData<string> BuiltIn => SampleFactsTests.BuiltIn;

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Every_built_in_rule_keeps_the_laws(string rule) => RuleContract.Verify(Rulebook.BuiltIn.Get(rule).Rule);

    [Fact]
    public void A_rule_on_fields_of_the_CRM_keeps_the_laws() => RuleContract.Verify(new BudgetIsApproved(), "approvedBudget");

    [Fact]
    public void A_rule_that_throws_breaks_one()
    {
        var broken =
            Broken((deal, rule) => deal.MustHaveDate is null ? throw new InvalidOperationException("no date") : rule.Agrees("fine"));
        Assert.Matches(
            @"^contoso/lawless breaks the law that a rule never throws: asked of D-\d+, it threw InvalidOperationException: no date$",
            broken.Message);
        Assert.Equal(1, broken.Facts.Deals?.Count);
    }

    [Fact]
    public void A_rule_that_throws_on_odd_fields_breaks_one_only_where_it_gets_them()
    {
        var rule =
            new LawlessRule(
                (deal, rule) => rule.Agrees($"{int.Parse(deal.Attributes.Text("seats") ?? "1", CultureInfo.InvariantCulture)}"));
        RuleContract.Verify(rule);
        Assert.Equal("a rule never throws", Assert.Throws<RuleContractException>(() => RuleContract.Verify(rule, "seats")).Law);
    }

    [Fact]
    public void A_rule_that_counts_its_calls_breaks_one()
    {
        var calls = 0;
        Assert.Equal("a rule asked twice answers the same", Broken((_, rule) => rule.Agrees($"call {++calls}")).Law);
    }

    [Fact]
    public void A_rule_that_answers_otherwise_than_it_explains_breaks_one()
    {
        LawlessRule? asked = null;
        Assert.Equal(
            "Answer and Explain agree",
            Broken((_, rule) => (asked ??= rule) == rule ? rule.Denies("no", "why?") : rule.Agrees("fine")).Law);
    }

    [Fact]
    public void A_rule_without_a_reason_breaks_one() =>
        Assert.Equal("every answer has a reason", Broken((_, rule) => rule.Agrees(" ")).Law);

    [Fact]
    public void A_no_without_a_question_breaks_one() => Assert.Matches(
        "every No and every Unknown has a question: of D-\\d+ it says \"No, at best Reactive: late. Ask the customer: \" and asks nothing$",
        Broken((_, rule) => rule.Denies("late", "")).Message);

    [Fact]
    public void A_rule_that_takes_the_first_of_many_breaks_one() => Assert.Equal(
        "the order of the facts changes nothing",
        Broken((deal, rule) => rule.Agrees(deal.CustomerPriorities is [var first, ..] ? $"{first}" : "none")).Law);

    [Fact]
    public void A_rule_that_speaks_with_a_local_accent_breaks_one() => Assert.Equal(
        "a rule says the same in every culture",
        Broken((deal, rule) => rule.Agrees(string.Format(CultureInfo.CurrentCulture, "worth {0}", deal.Amount?.Amount))).Law);

    [Fact]
    public void A_rule_that_takes_what_was_seen_for_all_there_was_breaks_one() => Assert.Matches(
        "a history that starts late makes no Yes and no No: of D-\\d+ it said No, and Yes once nobody knew of the moves before 2026-11-02$",
        Broken((deal, rule) => deal.Movement.Pushes?.Any > 0 ? rule.Denies("pushed", "why?") : rule.Agrees("never pushed")).Message);

    [Fact]
    public void Every_law_can_be_read() => Assert.Equal(8, RuleContract.All.Distinct().Count());

    private static RuleContractException Broken(Func<DealContext, LawlessRule, Answer> judge) =>
        Assert.Throws<RuleContractException>(() => RuleContract.Verify(new LawlessRule(judge)));
}
