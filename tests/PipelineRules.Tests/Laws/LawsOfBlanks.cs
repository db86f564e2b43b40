using PipelineRules.Facts;
using PipelineRules.Facts.Schema;
using PipelineRules.Testing;

namespace PipelineRules.Tests.Laws;

/// <summary>An empty text, or white space, is a missing one, wherever facts come from.</summary>
public sealed class LawsOfBlanks
{
    [Law]
    public void Facts_with_blanks_for_what_is_missing_are_the_same_facts(AnyFacts any, bool isEmpty) => Assert.Equal(
        any.Facts, FactTables.All.Aggregate(any.Facts, (facts, table) => table.Accept(new Blanks(facts, isEmpty ? "" : " \t"))));

    [Fact]
    public void A_blank_list_item_is_none() =>
        Assert.Equal(Some.Priority with { Goals = ["G-1"] }, Some.Priority with { Goals = ["", "G-1", " "] });

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u00A0\t")]
    public void A_blank_id_links_nothing_and_nobody(string blank)
    {
        var facts = Some.Facts.WithDeal(deal => deal with { Priority = blank, Owner = blank, LineOfBusiness = blank }) with
        {
            Team = [new("R-1", blank), new(blank, "M-1"), new("M-1")], Currency = blank,
            Quotas = [new(blank, blank, new Money(1, blank))],
        };
        var pipeline = Pipeline.From(facts);
        Assert.Equal((null, null, null), (pipeline.Deals[0].Priority, pipeline.Deals[0].Owner, pipeline.Facts.Currency));
        Assert.Contains(pipeline.Problems, problem => (problem.Code, problem.Table) == (ProblemCodes.NoOwner, "quotas"));
        Assert.DoesNotContain(pipeline.Problems, problem => problem.Code == ProblemCodes.UnknownManager);
    }

    [Theory]
    [InlineData("", "R-9")]
    [InlineData("agreed", " ")]
    public void A_waiver_with_a_blank_reason_or_name_does_not_work(string reason, string by)
    {
        var facts = Some.Facts.WithDeal(deal => deal with { CloseDate = Some.Day.PlusDays(-1) }) with
        {
            Waivers = [new("D-1", "close-date-is-ahead", reason, by, Some.Day.PlusDays(9), Some.Day)],
        };
        var assessment = facts.Assessed();
        Assert.DoesNotContain(assessment.Deals[0].Findings, finding => finding.Waiver is not null);
        Assert.Contains(assessment.Problems, problem => problem.Code == ProblemCodes.IncompleteWaiver);
    }

    private sealed class Blanks(FactSet facts, string blank) : IFactTableVisitor<FactSet>
    {
        public FactSet Visit<TFact>(TypedTable<TFact> table) where TFact : class =>
            table.With(facts, table.Get(facts)?.Select(fact => Blank(table, fact)).ToArray());

        private TFact Blank<TFact>(TypedTable<TFact> table, TFact fact) where TFact : class => table.Of<string?>()
            .Where(property => property.Kind != PropertyKind.Id && property.Get(fact) is null)
            .Aggregate(fact, (blanked, property) => property.With(blanked, blank));
    }
}
