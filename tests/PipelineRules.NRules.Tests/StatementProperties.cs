using FsCheck.Xunit;
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
            s_factory.CreateSession(Pipeline.From(facts)).Assess().Deals, deal => deal.Stance == Stance.Proactive));

    [Property(Arbitrary = [typeof(AnyFacts)], MaxTest = 60, QuietOnSuccess = true)]
    public void A_denial_of_the_owner_makes_a_deal_reactive_and_lifts_when_it_is_withdrawn(AnyFacts any)
    {
        // As of a day before the facts were recorded, nobody may be able to tell who owned the priority.
        var facts = any.Facts with { Waivers = null, RecordedOn = null };
        var session = s_factory.CreateSession(Pipeline.From(facts));
        foreach (var deal in session.Assess().Deals.Where(deal => deal.Deal.Priority?.Owner is { } owner && !(owner.LeftOn <= facts.AsOf)))
        {
            var denial = Weakened.Denied(facts, deal.Deal, deal.Deal.Priority?.Owner?.Id ?? "").Validations![^1];
            session.Change(pipeline => pipeline.Add(denial));
            Assert.Equal(Stance.Reactive, session.Assess().Deals.Single(one => one.Deal.Place == deal.Deal.Place).Stance);
            session.Change(pipeline => pipeline.Remove(denial));
            Assert.Equal(deal.Stance, session.Assess().Deals.Single(one => one.Deal.Place == deal.Deal.Place).Stance);
        }
    }
}
