using PipelineRules.Assessments;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Laws;

public sealed class LawsOfRepair
{
    [Law]
    public void No_deal_is_lost_for_good(AnyFacts any)
    {
        var assessment = Assessed(any);
        Assert.All(assessment.Deals, deal =>
        {
            var repair = DealRepair.For(deal, assessment);
            Assert.True(repair.IsPossible, $"{deal}: {string.Join(", ", deal.Repair)}");
            Assert.Equal(Stance.Proactive, Then(deal, repair, assessment).Stance);
        });
    }

    [Law]
    public void A_proactive_deal_needs_no_conversation(AnyFacts any)
    {
        var assessment = Assessed(any);
        Assert.All(assessment.Deals.Where(deal => deal.Stance == Stance.Proactive), deal =>
            Assert.True(DealRepair.For(deal, assessment) is { IsPossible: true, Conversations.Count: 0, CloseDate: null }));
    }

    [Law]
    public void Every_question_that_holds_a_deal_down_is_asked_in_one_conversation(AnyFacts any)
    {
        var assessment = Assessed(any);
        Assert.All(assessment.Deals, deal =>
        {
            var repair = DealRepair.For(deal, assessment);
            if (repair.Conversations.Count > 0)
                Assert.Equal(
                    deal.Repair.Select(finding => finding.Rule.Name).Order(),
                    repair.Conversations.SelectMany(one => one.Findings).Select(finding => finding.Rule.Name).Order());
        });
    }

    [Law]
    public void A_plan_never_counts_a_deal_that_it_cannot_make_proactive(AnyFacts any)
    {
        var assessment = Assessed(any);
        Assert.All(CoverageTable.Create(assessment).RowsBy(CoverageBy.Owner).Where(row => row.Period.Fiscal is not null), row =>
            Assert.All(RepairPlan.For(row, assessment).Steps, step =>
            {
                var then = Then(step.Deal, step.Repair, assessment);
                Assert.Equal(Stance.Proactive, then.Stance);
                Assert.Equal(row.Period, CoveragePeriod.For(then.Deal));
            }));
    }

    // As of a day before the facts were recorded nobody can tell what would help.
    private static Assessment Assessed(AnyFacts any) => (any.Facts with { RecordedOn = null }).Assessed();

    private static DealAssessment Then(DealAssessment deal, DealRepair repair, Assessment assessment)
    {
        var facts = assessment.Pipeline.Facts;
        var row = facts.Deals!.Select((one, at) => (one, at)).First(one => ReferenceEquals(one.one, deal.Deal.Deal)).at;
        var then = repair.ApplyTo(facts);
        return then.Assessed().Deals.First(one => ReferenceEquals(one.Deal.Deal, then.Deals![row]));
    }
}
