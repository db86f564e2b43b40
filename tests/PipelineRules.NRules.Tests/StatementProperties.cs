using FsCheck.Xunit;
using PipelineRules.Assessments;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.Tests.Laws;

namespace PipelineRules.NRules.Tests;

/// <summary>The laws of statements hold in a session that lives through what is said.</summary>
public sealed class StatementProperties
{
    private static readonly PipelineSessionFactory s_factory = Rulebook.BuiltIn.CompileForNRules();

    [Property(Arbitrary = [typeof(AnyFacts)], MaxTest = 40, QuietOnSuccess = true)]
    public void Without_a_stated_date_rank_goal_or_fit_no_deal_is_proactive(AnyFacts any) => Assert.All(
        Weakened.Without(any.Facts), facts => Assert.DoesNotContain(
            Session(facts).Assess().Deals, deal => deal.Stance == Stance.Proactive));

    [Property(Arbitrary = [typeof(AnyFacts)], MaxTest = 60, QuietOnSuccess = true)]
    public void A_denial_of_the_owner_makes_a_deal_reactive_and_lifts_when_it_is_withdrawn(AnyFacts any)
    {
        var session = Session(any.Facts);
        foreach (var deal in session.Assess().Deals.Where(
            deal => deal.Deal.Priority?.Owner is { } owner && !(owner.LeftOn <= any.Facts.AsOf)))
        {
            var denial = Weakened.Denied(any.Facts, deal.Deal, deal.Deal.Priority?.Owner?.Id ?? "").Validations![^1];
            session.Change(pipeline => pipeline.Add(denial));
            Assert.True(Weakened.IsHeldDownByItsOwner(any.Facts, Same(session, deal)), deal.ToString());
            session.Change(pipeline => pipeline.Remove(denial));
            Assert.Equal(deal.Stance, Same(session, deal).Stance);
        }
    }

    [Property(Arbitrary = [typeof(AnyFacts)], MaxTest = 60, QuietOnSuccess = true)]
    public void A_denial_of_another_decider_leaves_no_deal_proactive_until_it_is_withdrawn(AnyFacts any)
    {
        var session = Session(any.Facts);
        foreach (var deal in session.Assess().Deals.Where(deal => deal.Deal is { Priority: not null, Deal.Customer: not null }))
        {
            var with = Weakened.Denied(Weakened.WithBuyer(any.Facts, deal.Deal, "S-new"), deal.Deal, "S-new");
            var (buyer, denial) = (with.Stakeholders![^1], with.Validations![^1]);
            session.Change(pipeline => pipeline.Add(buyer));
            session.Change(pipeline => pipeline.Add(denial));
            Assert.NotEqual(Stance.Proactive, Same(session, deal).Stance);
            session.Change(pipeline => pipeline.Remove(denial));
            session.Change(pipeline => pipeline.Remove(buyer));
            Assert.Equal(deal.Stance, Same(session, deal).Stance);
        }
    }

    [Property(Arbitrary = [typeof(AnyFacts)], MaxTest = 40, QuietOnSuccess = true)]
    public void No_deal_is_lost_for_good(AnyFacts any)
    {
        // As of a day before the facts were recorded nobody can tell what would help.
        var assessment = Session(any.Facts with { RecordedOn = null }).Assess();
        foreach (var deal in assessment.Deals)
        {
            var repair = DealRepair.For(deal, assessment);
            Assert.True(repair.IsPossible, deal.ToString());
            Assert.Equal(Stance.Proactive, Session(repair.ApplyTo(assessment.Pipeline.Facts)).Assess().Find(deal.Deal.Id)?.Stance);
        }
    }

    private static PipelineSession Session(FactSet facts) => s_factory.CreateSession(Pipeline.From(facts));

    private static DealAssessment Same(PipelineSession session, DealAssessment deal) =>
        session.Assess().Deals.Single(one => one.Deal.Place == deal.Deal.Place);
}
