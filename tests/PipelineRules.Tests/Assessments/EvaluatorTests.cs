using NodaTime;
using PipelineRules.Assessments;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Tests.Assessments;

public sealed class EvaluatorTests
{
    [Fact]
    public void A_deal_that_meets_every_law_is_proactive() => Assert.Equal(Stance.Proactive, Assessed(Some.Facts).Stance);

    [Fact]
    public void A_deal_is_held_down_by_the_answers_whose_cap_is_its_stance()
    {
        var deal = Assessed(Some.Facts.WithoutPriority().WithDeal(one => one with { MustHaveDate = Some.MustHaveDate }));
        Assert.Equal(Stance.Reactive, deal.Stance);
        Assert.Equal(["forecast-rests-on-a-priority"], deal.HeldDownBy.Select(finding => finding.Rule.Name));
    }

    [Fact]
    public void The_questions_that_lift_it_furthest_come_first_and_advice_last()
    {
        var caps = Assessed(Some.Facts.WithoutPriority()).Questions.Select(finding => finding.Cap).ToArray();
        Assert.Equal(caps.Order(), caps);
        Assert.Equal(Stance.Reactive, caps[0]);
    }

    [Fact]
    public void The_repair_is_every_answer_that_holds_the_deal_down()
    {
        var deal = Assessed(Some.Facts.WithDeal(one => one with { CloseDate = null, Fit = SolutionFit.Unknown }));
        Assert.Equal(["forecast-meets-the-must-have-date"], deal.Repair.Select(finding => finding.Rule.Name));
    }

    [Fact]
    public void What_will_be_asked_once_a_priority_is_linked_is_part_of_the_repair()
    {
        var repair = Assessed(Some.Facts.WithoutPriority()).Repair.Select(finding => finding.Rule.Name).ToArray();
        Assert.Equal("forecast-rests-on-a-priority", repair[0]);
        Assert.Contains("stakeholder-confirmed-the-priority", repair);
    }

    [Fact]
    public void Closed_deals_are_not_assessed() =>
        Assert.Empty(
            new Evaluator(Rulebook.BuiltIn).Assess(
                Pipeline.From(Some.Facts.WithDeal(deal => deal with { Status = DealStatus.Won, ClosedOn = Some.Day }))).Deals);

    [Theory]
    [InlineData(1, Stance.Proactive)]
    [InlineData(0, Stance.Unproven)]
    public void A_waiver_works_until_its_day_and_no_longer(int daysLeft, Stance stance) =>
        Assert.Equal(stance, Assessed(Overdue with { Waivers = [Waiver("close-date-is-ahead", daysLeft)] }).Stance);

    [Fact]
    public void A_waived_answer_is_shown_with_its_waiver()
    {
        var finding =
            Assessed(Overdue with { Waivers = [Waiver("close-date-is-ahead", 9)] }).Findings.Single(one => one.Waiver is not null);
        Assert.Equal((AnswerKind.No, "R-9"), (finding.Answer, finding.Waiver!.By));
    }

    [Theory]
    [InlineData(0, Stance.Proactive)]
    [InlineData(1, Stance.Unproven)]
    [InlineData(-89, Stance.Proactive)]
    [InlineData(-90, Stance.Unproven)]
    public void A_waiver_works_from_its_first_day_on_and_for_ninety_days_at_most(int from, Stance stance) =>
        Assert.Equal(
            stance, Assessed(Overdue with { Waivers = [Waiver("close-date-is-ahead", 9) with { From = Some.Day.PlusDays(from) }] }).Stance);

    [Fact]
    public void A_waiver_that_the_owner_of_the_deal_granted_does_not_work_and_is_a_problem()
    {
        var facts = Overdue with { Waivers = [Waiver("close-date-is-ahead", 9) with { By = "R-1" }] };
        Assert.Equal(Stance.Unproven, Assessed(facts).Stance);
        Assert.Contains(Pipeline.From(facts).Problems, problem => problem.Code == ProblemCodes.WaivedByOwner);
    }

    [Fact]
    public void A_waiver_without_its_first_day_or_a_reason_does_not_work_and_is_a_problem() =>
        Assert.All(
            [Waiver("close-date-is-ahead", 9) with { From = null }, Waiver("close-date-is-ahead", 9) with { Reason = " " }], waiver =>
        {
            Assert.Equal(Stance.Unproven, Assessed(Overdue with { Waivers = [waiver] }).Stance);
            Assert.Contains(
                Pipeline.From(Overdue with { Waivers = [waiver] }).Problems, problem => problem.Code == ProblemCodes.IncompleteWaiver);
        });

    [Fact]
    public void A_no_of_the_greatest_weight_holds_a_deal_at_unproven_even_where_it_is_waived()
    {
        var deal = Assessed(Some.Facts.WithRank(9) with { Waivers = [Waiver("priority-is-a-top-priority", 9)] });
        Assert.Equal(
            (Stance.Unproven, Stance.Reactive, Stance.Unproven),
            (deal.Stance, Assert.Single(deal.HeldDownBy).Cap, deal.HeldDownBy[0].CapWithWaiver));
    }

    [Fact]
    public void A_waiver_that_nobody_signed_does_not_work() =>
        Assert.Equal(Stance.Unproven, Assessed(Overdue with { Waivers = [Waiver("close-date-is-ahead", 9) with { By = null }] }).Stance);

    [Fact]
    public void A_waiver_of_a_rule_that_is_not_asked_is_a_problem()
    {
        var pipeline = Pipeline.From(Overdue with { Waivers = [Waiver("no-such-rule", 9)] });
        Assert.Equal(ProblemCodes.WaivesNoRule, Assert.Single(new Evaluator(Rulebook.BuiltIn).Assess(pipeline).Problems).Code);
    }

    [Fact]
    public void A_rule_that_fails_is_named_and_the_others_go_on()
    {
        var assessment = new Evaluator(Rulebook.BuiltIn.With(new Failing())).Assess(Pipeline.From(Some.Facts));
        Assert.Equal(("rule-failed", "D-1"), (Assert.Single(assessment.Problems).Code, assessment.Problems[0].Fact));
        Assert.Equal(AnswerKind.Unknown, assessment.Deals[0].Findings[^1].Answer);
        Assert.Contains("out of order", assessment.Deals[0].Findings[^1].Reason.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_can_be_stopped()
    {
        var stopped = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(
            () => new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(Some.Facts), cancellation: stopped));
    }

    [Fact]
    public void No_core_at_all_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "cores", () => new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(Some.Facts), cores: 0));

    [Fact]
    public void A_reason_keeps_its_values_for_those_who_translate()
    {
        var reason = Assessed(Overdue).Findings.Single(finding => finding.Rule.Name == "close-date-is-ahead").Reason;
        Assert.Contains(Some.Day.PlusDays(-1), reason.Values.OfType<LocalDate>());
    }

    private static FactSet Overdue => Some.Facts.WithMustHaveDate(Some.Day.PlusDays(44)).WithDeal(deal => deal with
    {
        CloseDate = Some.Day.PlusDays(-1), CreatedOn = Some.Day.PlusDays(-90), Implementation = Period.Zero, PaperProcess = Period.Zero,
    });

    private static Waiver Waiver(string rule, int daysLeft) =>
        new("D-1", rule, "signature is on its way", "R-9", Some.Day.PlusDays(daysLeft), Some.Day.PlusDays(-1));

    private static DealAssessment Assessed(FactSet facts) => new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(facts)).Deals[0];

    [Rule("contoso/failing", CapOnUnknown = Stance.Unproven)]
    private sealed class Failing : DealRule
    {
        protected override Answer Judge(DealContext deal) => throw new InvalidOperationException("out of order");
    }
}
