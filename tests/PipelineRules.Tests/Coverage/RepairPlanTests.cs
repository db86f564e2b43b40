using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Tests.Coverage;

public sealed class RepairPlanTests
{
    private static readonly Deal s_small =
        Org.Deal("D-small", amount: 10_000) with { CloseDate = Some.Deal.CloseDate!.Value.PlusDays(-60) };
    private static readonly Deal s_large = s_small with { Id = "D-large", Amount = new Money(90_000, "EUR") };

    [Fact]
    public void A_deal_that_the_seller_can_repair_alone_needs_no_conversation()
    {
        var deal = Org.Deal() with { CloseDate = Some.LatestSignatureDate.PlusDays(1) };
        var repair = Repair(Org.With(deal));
        Assert.Equal((true, 0, Some.LatestSignatureDate), (repair.IsPossible, repair.Conversations.Count, repair.CloseDate));
    }

    [Fact]
    public void Whoever_denies_is_among_those_to_talk_with()
    {
        var repair = Repair(Some.Facts with
        {
            Validations = [.. Some.Facts.Validations!, Some.Word("S-2", Some.Day.PlusDays(-1), ValidationOutcome.Denied)],
        });
        Assert.Equal(["Ben Cho"], repair.Conversations.Select(one => $"{one.With}"));
    }

    [Fact]
    public void Nobody_who_has_left_is_talked_with()
    {
        var repair =
            Repair(Some.Facts.WithStakeholder(person => person.Id == "S-1" ? person with { LeftOn = Some.Day.PlusDays(-5) } : person));
        Assert.True(repair.IsPossible);
        Assert.DoesNotContain(repair.Conversations, one => one.With.Person?.Id == "S-1");
    }

    [Fact]
    public void Without_anybody_known_it_is_some_executive()
    {
        var repair = Repair(Some.Facts with { Stakeholders = [], Validations = [] });
        Assert.Equal("an executive", $"{Assert.Single(repair.Conversations).With}");
    }

    [Fact]
    public void A_rule_from_outside_is_asked_of_whom_its_question_names()
    {
        var assessment = new Evaluator(Rulebook.BuiltIn.With(new BudgetIsApproved())).Assess(Pipeline.From(Some.Facts));
        var repair = DealRepair.For(assessment.Deals[0], assessment);
        Assert.Equal(
            "procurement",
            $"{Assert.Single(repair.Conversations, one => one.Findings.Any(finding => finding.Rule.Name == "contoso/budget-is-approved"))
                .With}");
    }

    [Fact]
    public void As_of_a_day_before_the_facts_were_recorded_nobody_can_tell() =>
        Assert.False(Repair(Some.Facts.WithoutPriority() with { RecordedOn = Some.Day.PlusDays(1) }).IsPossible);

    [Theory, InlineData(0), InlineData(1), InlineData(40)]
    public void When_no_days_are_left_nothing_can_be_done(int left) =>
        Assert.False(Repair(Some.Facts.WithoutPriority() with { AsOf = LocalDate.MaxIsoValue.PlusDays(-left) }).IsPossible);

    [Fact]
    public void Deals_that_one_conversation_serves_cost_one() =>
        Assert.Single(Plan((Org.With(s_small, s_large) with { Validations = [] }).Quota(50_000)).Conversations);

    [Fact]
    public void The_largest_deal_for_a_conversation_comes_first() =>
        Assert.Equal(
            ["D-large", "D-small"],
            Plan((Org.With(s_small, s_large) with { Validations = [] }).Quota(50_000)).Steps.Select(step => step.Deal.Deal.Id));

    [Fact]
    public void What_no_repair_can_reach_is_said() =>
        Assert.Equal(100_000, Plan(Org.With(s_small, s_large).Quota(100_000)).StillMissing);

    [Fact]
    public void Nothing_is_to_repair_without_a_quota() => Assert.Empty(Plan(Org.With(s_small)).Steps);

    [Property(MaxTest = 200)]
    public Property A_plan_needs_no_more_conversations_than_the_best_of_all_choices() => Prop.ForAll(Worlds(), world =>
    {
        var plan = Plan(world);
        if (plan.StillMissing != 0)
            return true;
        var assessment = new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(world));
        var people = world.Stakeholders!.Select(person => person.Id).ToArray();
        var fewest = Enumerable.Range(0, 1 << people.Length)
            .Where(mask => Reaches(world, [.. people.Where((_, at) => (mask & (1 << at)) != 0)], plan.Row.AmountToTarget!.Value))
            .Min(mask => System.Numerics.BitOperations.PopCount((uint)mask));
        return plan.Conversations.Count == fewest;
    });

    // One priority an executive, and every deal of a priority whose executive is talked with becomes proactive.
    private static bool Reaches(FactSet world, string[] people, decimal missing) => missing <= world.Deals!
        .Where(deal => people.Contains(world.Priorities!.First(priority => priority.Id == deal.Priority).Owner))
        .Select(deal => deal.Amount).OfType<Money>().Where(money => money.Currency == "EUR")
        .Sum(money => money.Amount);

    private static Arbitrary<FactSet> Worlds() => Arb.From(
        from amounts in Gen.Choose(1, 9).Select(tens => tens * 10_000m).ListOf(7)
        from priorities in Gen.Choose(0, 4).ListOf(7)
        from quota in Gen.Choose(1, 12)
        select World([.. amounts], [.. priorities], quota * 10_000m));

    private static FactSet World(decimal[] amounts, int[] priorities, decimal quota) => (Some.Facts with
    {
        Calendar = new PipelineRules.Calendars.GregorianFiscalCalendar(2),
        Stakeholders =
            [.. Enumerable.Range(0, 5).Select(at => new Stakeholder($"E-{at}", "C-1", $"Executive {at}", StakeholderRole.Executive))],
        Priorities = [.. Enumerable.Range(0, 5).Select(at => Some.Priority with { Id = $"P-{at}", Owner = $"E-{at}" })],
        Validations = [],
        Deals = [.. amounts.Select((amount, at) => Org.Deal($"D-{at}", amount: amount) with { Priority = $"P-{priorities[at]}" })],
    }).Quota(quota);

    private static DealRepair Repair(FactSet facts)
    {
        var assessment = new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(facts));
        return DealRepair.For(assessment.Deals[0], assessment);
    }

    private static RepairPlan Plan(FactSet facts)
    {
        var assessment = new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(facts));
        return RepairPlan.For(CoverageTable.Create(assessment).RowsBy(CoverageBy.Total).Single(), assessment);
    }

    [Rule("contoso/budget-is-approved", CapOnUnknown = Stance.Unproven)]
    private sealed class BudgetIsApproved : DealRule
    {
        protected override Answer Judge(DealContext deal) =>
            Unknown($"Is the budget of {deal.Name} approved?", of: StakeholderRole.Procurement);
    }
}
