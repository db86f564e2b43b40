using NodaTime;
using PipelineRules.Facts;

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
        Assert.Empty(new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(Some.Facts.WithDeal(deal => deal with { Status = DealStatus.Won, ClosedOn = Some.Day }))).Deals);

    [Theory]
    [InlineData(1, Stance.Proactive)]
    [InlineData(0, Stance.Unproven)]
    public void A_waiver_works_until_its_day_and_no_longer(int daysLeft, Stance stance) =>
        Assert.Equal(stance, Assessed(Overdue with { Waivers = [Waiver("close-date-is-ahead", daysLeft)] }).Stance);

    [Fact]
    public void A_waived_answer_is_shown_with_its_waiver()
    {
        var finding = Assessed(Overdue with { Waivers = [Waiver("close-date-is-ahead", 9)] }).Findings.Single(one => one.Waiver is not null);
        Assert.Equal((AnswerKind.No, "R-9"), (finding.Answer, finding.Waiver!.By));
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
        Assert.Throws<OperationCanceledException>(() => new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(Some.Facts), cancellation: stopped));
    }

    [Fact]
    public void No_core_at_all_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("cores", () => new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(Some.Facts), cores: 0));

    [Fact]
    public void A_reason_keeps_its_values_for_those_who_translate()
    {
        var reason = Assessed(Overdue).Findings.Single(finding => finding.Rule.Name == "close-date-is-ahead").Reason;
        Assert.Contains(Some.Day.PlusDays(-1), reason.Values.OfType<LocalDate>());
    }

    private static FactSet Overdue => Some.Facts.WithDeal(deal => deal with
    {
        CloseDate = Some.Day.PlusDays(-1), MustHaveDate = Some.Day.PlusDays(44), CreatedOn = Some.Day.PlusDays(-90), Implementation = Period.Zero, PaperProcess = Period.Zero,
    }).WithPriority(priority => priority with { MustHaveDate = Some.Day.PlusDays(44) });

    private static Waiver Waiver(string rule, int daysLeft) => new("D-1", rule, "signature is on its way", "R-9", Some.Day.PlusDays(daysLeft));

    private static DealAssessment Assessed(FactSet facts) => new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(facts)).Deals[0];

    [Rule("contoso/failing", Unknown = Stance.Unproven)]
    private sealed class Failing : DealRule
    {
        protected override Answer Judge(DealContext deal) => throw new InvalidOperationException("out of order");
    }
}
