using PipelineRules.Facts;

namespace PipelineRules.Tests.Assessments;

public sealed class DealChainTests
{
    [Fact]
    public void A_chain_of_stated_links_holds_and_says_who_stated_them()
    {
        var chain = Of(Some.Facts);
        Assert.Null(chain.FirstMissing);
        Assert.Equal(["deal", "priority", "executive", "goal", "statements"], chain.Links.Select(link => link.Name));
        Assert.All(chain.Links.Skip(1), link => Assert.NotNull(link.StatedBy));
    }

    [Fact]
    public void Without_a_priority_it_breaks_there() => Assert.Equal("priority", FirstMissing(Some.Facts.WithoutPriority()));

    [Fact]
    public void Without_a_statement_it_breaks_at_the_priority() =>
        Assert.Equal("priority", FirstMissing(Some.Facts with { Validations = [] }));

    [Fact]
    public void Without_an_owner_it_breaks_at_the_executive() =>
        Assert.Equal("executive", FirstMissing(Some.Facts.WithPriority(priority => priority with { Owner = null })));

    [Fact]
    public void An_owner_who_has_not_said_where_it_ranks_breaks_it_at_the_executive() =>
        Assert.Equal("executive", FirstMissing(Each(statement => statement with { Rank = null })));

    [Fact]
    public void A_recorded_goal_that_nobody_has_stated_breaks_it_at_the_goal() =>
        Assert.Equal("goal", FirstMissing(Each(statement => statement with { Goals = null })));

    [Fact]
    public void A_date_that_nobody_has_stated_breaks_it_at_the_statements() =>
        Assert.Equal("statements", FirstMissing(Each(statement => statement with { MustHaveDate = null })));

    [Fact]
    public void Where_the_policy_asks_for_no_statement_of_a_goal_the_record_holds()
    {
        var policy = new Policy(statedByCustomer: StatedValues.All & ~StatedValues.Goal);
        Assert.Null(DealChain.Of(Pipeline.From(Each(statement => statement with { Goals = null }), policy).Deals[0]).FirstMissing);
    }

    private static FactSet Each(Func<Validation, Validation> change) =>
        Some.Facts with { Validations = [.. Some.Facts.Validations!.Select(change)] };

    private static DealChain Of(FactSet facts) => DealChain.Of(Pipeline.From(facts).Deals[0]);

    private static string? FirstMissing(FactSet facts) => Of(facts).FirstMissing?.Name;
}
