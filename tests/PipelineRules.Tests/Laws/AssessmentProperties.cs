using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Tests.Laws;

public sealed class AssessmentProperties
{
    [Law]
    public void The_order_of_facts_changes_no_answer(AnyFacts any, int seed) =>
        Assert.Equal(any.Facts.Assessed().Reasons(), any.Facts.Shuffled(seed).Assessed().Reasons());

    [Law]
    public void The_order_of_rules_changes_no_answer(AnyFacts any)
    {
        var reversed =
            Rulebook.BuiltIn.Rules.Reverse().Aggregate(Rulebook.BuiltIn, (book, rule) => book.Without(rule.Name).With(rule.Rule));
        Assert.Equal(any.Facts.Assessed().Verdicts(), any.Facts.Assessed(reversed).Verdicts());
    }

    [Law(MaxTest = 20)]
    public void One_core_says_what_two_say_and_what_is_said_of_each_deal_alone(AnyFacts any)
    {
        var many = Copies.Of(any.Facts, 120);
        var alone =
            Pipeline.From(many).OpenDeals.Select(deal => Summaries.Verdict(new Evaluator(Rulebook.BuiltIn).Assess(deal)))
                .Order(StringComparer.Ordinal);
        Assert.Equal(many.Assessed(cores: 1).Verdicts(), many.Assessed(cores: 2).Verdicts());
        Assert.Equal(alone, many.Assessed(cores: 2).Verdicts());
    }

    [Law]
    public void A_deal_alone_is_assessed_as_among_the_others(AnyFacts any) =>
        Assert.All(any.Facts.Assessed().Deals, deal =>
            Assert.Equal(Summaries.Verdict(deal), Summaries.Verdict(new Evaluator(Rulebook.BuiltIn).Assess(deal.Deal))));

    [Law]
    public void A_stance_is_the_lowest_cap_of_its_answers(AnyFacts any) =>
        Assert.All(any.Facts.Assessed().Deals, deal =>
            Assert.Equal(deal.Findings.Where(f => f.Waiver is null).Select(f => f.Cap).Append(Stance.Proactive).Min(), deal.Stance));

    [Law]
    public void A_deal_is_held_down_by_something_unless_it_is_proactive(AnyFacts any) =>
        Assert.All(any.Facts.Assessed().Deals, deal => Assert.Equal(deal.Stance == Stance.Proactive, deal.HeldDownBy.Count == 0));

    [Law]
    public void Every_no_and_unknown_has_a_question_and_every_answer_a_reason(AnyFacts any) =>
        Assert.All(any.Facts.Assessed().Deals.SelectMany(deal => deal.Findings), finding =>
            Assert.True(
                finding.Reason.ToString().Length > 0
                    && (finding.Question is not null) == finding.Answer is AnswerKind.No or AnswerKind.Unknown, finding.ToString()));

    [Law]
    public void A_fresh_confirmation_by_an_executive_who_states_the_same_date_never_lowers_a_stance(AnyFacts any) =>
        Assert.All(any.Facts.Assessed().Deals.Where(deal => deal.Deal.Priority is not null), before =>
            Assert.True(Confirmed(any.Facts, before.Deal).Find(before.Deal.Id)!.Stance >= before.Stance));

    [Law]
    public void Taking_away_the_must_have_date_never_raises_a_stance_unless_somebody_waived_it(AnyFacts any)
    {
        var facts = any.Facts with { Waivers = null };
        Assert.All(facts.Assessed().Deals, before =>
            Assert.True(WithoutDate(facts, before.Deal).Find(before.Deal.Id)!.Stance <= before.Stance));
    }

    [Law]
    public void Hindsight_changes_nothing_that_was_said_on_the_day(AnyFacts any, byte daysAgo)
    {
        var day = Some.Day.PlusDays(-daysAgo);
        var facts = any.Facts with { FieldChanges = null, FieldHistoryFrom = null, RecordedOn = null };
        var policy = new Policy(pastWithoutHistory: PastWithoutHistory.AsRecorded);
        var then = new Evaluator(Rulebook.From(policy)).Assess(Pipeline.From(facts, policy).AsOf(day));
        Assert.Equal(DatedUpTo.Day(facts, day).Assessed().Reasons(), then.Reasons());
    }

    private static Assessment Confirmed(FactSet facts, DealContext deal)
    {
        var executive = new Stakeholder("S-new", deal.Priority!.Priority.Customer, "Eve", StakeholderRole.Executive);
        var word = new Validation(
            deal.Priority.Priority.Id, "S-new", facts.AsOf, ValidationOutcome.Confirmed, EvidenceLevel.CustomerEvidenced,
            MustHaveDate: deal.MustHaveDate, Source: "minutes");
        return (facts with { Stakeholders = [.. facts.Stakeholders!, executive], Validations = [.. facts.Validations!, word] }).Assessed();
    }

    private static Assessment WithoutDate(FactSet facts, DealContext deal) => (facts with
    {
        Deals = [.. facts.Deals!.Select(one => one.Id == deal.Id ? one with { MustHaveDate = null } : one)],
        Priorities = [.. facts.Priorities!.Select(one => one.Id == deal.Deal.Priority ? one with { MustHaveDate = null } : one)],
    }).Assessed();
}
