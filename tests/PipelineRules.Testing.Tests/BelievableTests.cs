using PipelineRules.Rules;

namespace PipelineRules.Testing.Tests;

public sealed class BelievableTests
{
    public static TheoryData<string> BuiltIn => [.. Rulebook.BuiltIn.Rules.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Every_built_in_rule_says_yes(string rule) =>
        Verdict.Of(Rulebook.BuiltIn.Find(rule).Rule, Believable.Facts).Expect(AnswerKind.Yes);

    [Fact]
    public void Nothing_is_wrong_with_the_facts_and_the_deal_is_proactive()
    {
        var assessment = new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(Believable.Facts));
        Assert.Equal((0, Stance.Proactive), (assessment.Problems.Count, assessment.Deals[0].Stance));
    }

    [Fact]
    public void The_latest_signature_date_is_the_one_said() =>
        Assert.Equal(Believable.LatestSignatureDate, Pipeline.From(Believable.Facts).Deals[0].LatestSignatureDate);

    [Fact]
    public void A_deal_without_a_priority_serves_none() =>
        Verdict.Of(new ServesACustomerPriority(), Believable.Facts.WithoutPriority()).Expect(AnswerKind.Unknown);

    [Fact]
    public void A_deal_without_a_must_have_date_has_none() =>
        Verdict.Of(new MustHaveDateIsKnown(), Believable.Facts.WithDeal(deal => deal with { MustHaveDate = Believable.Day }).WithoutMustHaveDate()).Expect(AnswerKind.Unknown);

    [Fact(Skip = "Restates rule book 1: to be told again by statements.")]
    public void A_priority_that_slipped_is_no_top_priority() =>
        Verdict.Of(new PriorityIsATopPriority(), Believable.Facts.WithPriority(priority => priority with { Rank = 9 })).Expect(AnswerKind.No);

    [Fact]
    public void A_priority_whose_owner_left_has_no_executive_owner() =>
        Verdict.Of(new PriorityHasAnExecutiveOwner(), Believable.Facts.WithStakeholder(one => one with { LeftOn = Believable.Day })).Expect(AnswerKind.No);

    [Fact]
    public void Where_nobody_spoke_nobody_confirmed() =>
        Verdict.Of(new StakeholderConfirmedThePriority(), Believable.Facts.WithWords()).Expect(AnswerKind.Unknown);

    [Fact]
    public void A_close_date_without_history_may_have_moved() =>
        Verdict.Of(new CloseDateHasStayedPut(), Believable.Facts.WithoutHistory()).Expect(AnswerKind.Unknown);

    [Fact(Skip = "Restates rule book 1: to be told again by statements.")]
    public void A_close_date_that_moved_twice_has_not_stayed_put()
    {
        var (first, then, now) = (Believable.Day.PlusDays(20), Believable.Day.PlusDays(50), Believable.Deal.CloseDate);
        var moves = new[] { Believable.Move(Believable.Day.PlusDays(-40), first, then), Believable.Move(Believable.Day.PlusDays(-9), then, now) };
        Verdict.Of(new CloseDateHasStayedPut(), Believable.Facts.WithMoves(moves)).Expect(AnswerKind.No);
    }

    [Fact]
    public void Other_priorities_stand_beside_the_first() =>
        Assert.Equal(2, Pipeline.From(Believable.Facts.WithOtherPriorities(Believable.Priority with { Id = "P-2" })).Deals[0].CustomerPriorities.Count);

    [Fact]
    public void A_field_takes_the_place_of_one_of_its_name() => Assert.Equal(
        "2", Believable.Facts.WithField("budget", "1").WithField("Budget", "2").Deals?[0].Attributes?.Text("budget"));
}
