using PipelineRules.Facts;

namespace PipelineRules.Reports.Tests;

public sealed class ChainTests
{
    private static DealChain Of(string deal, FactSet facts) => DealChain.Of(Quarter.Of(facts).Assessment.Find(deal)?.Deal ?? throw new InvalidOperationException(deal));

    [Fact]
    public void A_chain_that_holds_misses_nothing() => Assert.Null(Of("D-2601", Quarter.Facts).FirstMissing);

    [Fact]
    public void Without_a_priority_it_breaks_there() => Assert.Equal("priority", Of("D-2601", Quarter.Facts with { Priorities = [] }).FirstMissing?.Name);

    [Fact]
    public void Without_an_executive_it_breaks_there() =>
        Assert.Equal("executive", Of("D-2601", Quarter.Facts with { Priorities = [.. (Quarter.Facts.Priorities ?? []).Select(priority => priority with { Owner = null })] }).FirstMissing?.Name);

    [Fact]
    public void Without_a_goal_it_breaks_there() => Assert.Equal("goal", Of("D-2601", Quarter.Facts with { Goals = [] }).FirstMissing?.Name);

    [Fact]
    public void Without_a_word_it_breaks_at_the_end() => Assert.Equal("validation", Of("D-2601", Quarter.Facts with { Validations = [] }).FirstMissing?.Name);
}
