using PipelineRules.Rules;

namespace PipelineRules.Testing.Tests;

public sealed class SampleFactsTests
{
    public static TheoryData<string> BuiltIn => [.. Rulebook.BuiltIn.Rules.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Every_built_in_rule_says_yes(string rule) =>
        Verdict.Of(Rulebook.BuiltIn.Get(rule).Rule, SampleFacts.Facts).Expect(AnswerKind.Yes);

    [Fact]
    public void Nothing_is_wrong_with_the_facts_and_the_deal_is_proactive()
    {
        var assessment = new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(SampleFacts.Facts));
        Assert.Equal((0, Stance.Proactive), (assessment.Problems.Count, assessment.Deals[0].Stance));
    }

    [Fact]
    public void The_latest_signature_date_is_the_one_said() =>
        Assert.Equal(SampleFacts.LatestSignatureDate, Pipeline.From(SampleFacts.Facts).Deals[0].LatestSignatureDate);

    [Fact]
    public void A_deal_without_a_priority_serves_none() =>
        Verdict.Of(new ServesACustomerPriority(), SampleFacts.Facts.WithoutPriority()).Expect(AnswerKind.Unknown);

    [Fact]
    public void A_deal_without_a_must_have_date_has_none() =>
        Verdict.Of(
            new MustHaveDateIsKnown(),
            SampleFacts.Facts.WithDeal(deal => deal with { MustHaveDate = SampleFacts.Day }).WithoutMustHaveDate())
                .Expect(AnswerKind.Unknown);

    [Fact]
    public void A_priority_that_slipped_is_no_top_priority() =>
        Verdict.Of(new PriorityIsATopPriority(), SampleFacts.Facts.WithRank(9)).Expect(AnswerKind.No);

    [Fact]
    public void A_priority_whose_owner_left_has_no_executive_owner() =>
        Verdict.Of(new PriorityHasAnExecutiveOwner(), SampleFacts.Facts.WithStakeholder(one => one with { LeftOn = SampleFacts.Day }))
            .Expect(AnswerKind.No);

    [Fact]
    public void Where_nobody_spoke_nobody_confirmed() =>
        Verdict.Of(new StakeholderConfirmedThePriority(), SampleFacts.Facts.WithStatements()).Expect(AnswerKind.Unknown);

    [Fact]
    public void A_close_date_without_history_may_have_moved() =>
        Verdict.Of(new CloseDateHasStayedPut(), SampleFacts.Facts.WithoutHistory()).Expect(AnswerKind.Unknown);

    [Fact]
    public void A_close_date_that_moved_twice_after_a_decider_said_the_date_has_not_stayed_put()
    {
        var (first, then, now) = (SampleFacts.Day.PlusDays(20), SampleFacts.Day.PlusDays(50), SampleFacts.Deal.CloseDate);
        var moves =
            new[] {
                SampleFacts.Move(SampleFacts.Day.PlusDays(-6), first, then), SampleFacts.Move(SampleFacts.Day.PlusDays(-2), then, now) };
        Verdict.Of(new CloseDateHasStayedPut(), SampleFacts.Facts.WithMoves(moves)).Expect(AnswerKind.No);
    }

    [Fact]
    public void Other_priorities_stand_beside_the_first() =>
        Assert.Equal(
            2, Pipeline.From(SampleFacts.Facts.WithOtherPriorities(SampleFacts.Priority with { Id = "P-2" })).Deals[
                0].CustomerPriorities.Count);

    [Fact]
    public void A_field_takes_the_place_of_one_of_its_name() => Assert.Equal(
        "2", SampleFacts.Facts.WithField("budget", "1").WithField("Budget", "2").Deals?[0].Attributes?.Text("budget"));
}
