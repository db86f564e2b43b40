using PipelineRules.Facts;

namespace PipelineRules.Crm.Tests;

/// <summary>
/// What looks right and is not: ids that programs write in several ways, words that say nothing, lines that are no deals.
/// </summary>
public sealed class HonestIdTests
{
    private static readonly CsvMap s_plain = CsvPreset.Named("plain").Set("currency", "EUR");

    private static FactSet Read(string deals, string changes) =>
        Exported.Read(s_plain, ("deals.csv", "id,createdOn,closeDate\n" + deals), ("closeDateChanges.csv", "deal,on,from,to\n" + changes));

    private static AnswerKind WasNotPushed(FactSet facts, string deal) =>
        new Evaluator(Rulebook.BuiltIn).Assess(Pipeline.From(facts)).Deals.Single(one => one.Deal.Id == deal)
            .Findings.Single(finding => finding.Rule.Name == "close-date-was-not-pushed").Answer;

    [Theory]
    [InlineData("7", "007")]
    [InlineData("007", "7")]
    [InlineData("7", "7.0")]
    [InlineData("{3F2504E0-4F89-11D3-9A0C-0305E82C3301}", "3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("3F2504E0-4F89-11D3-9A0C-0305E82C3301", "3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    public void A_deal_that_the_history_writes_otherwise_has_not_stayed_put(string deal, string written)
    {
        var facts = Read($"{deal},2026-01-01,2026-12-15\n8,2026-01-01,2026-12-15\n",
            $"{written},2026-05-01,2026-06-01,2026-12-15\n8,2026-05-01,2026-06-01,2026-12-15\n");
        Assert.Contains($"stands in the history of close dates as {written}", Assert.Single(facts.Problems!).Message,
            StringComparison.Ordinal);
        Assert.Equal((AnswerKind.Unknown, AnswerKind.No), (WasNotPushed(facts, deal), WasNotPushed(facts, "8")));
    }

    [Fact]
    public void Ids_that_differ_by_capitals_alone_are_two_deals()
    {
        var facts = Read("a1B,2026-01-01,2026-12-15\na1b,2026-01-01,2026-12-15\n", "a1B,2026-05-01,2026-06-01,2026-12-15\n");
        Assert.Equal((1, 0), (Exported.Pushes(facts, "a1B"), Exported.Pushes(facts, "a1b")));
        Assert.Empty(facts.Problems!);
    }

    [Fact]
    public void A_word_for_the_status_that_means_nothing_is_loud()
    {
        using var folder = Exported.Of(("deals.csv", "id,status\nD-1,Closed Won\nD-2,open\n"));
        var problem = MappedCsv.Read(folder.Path, s_plain, Folder.Day).Problems![0];
        Assert.Equal(ProblemCodes.UnknownStatus, problem.Code);
        Assert.Contains("1 of 2 deals", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Total général,,9,,")]
    [InlineData("Total generale,,9,,")]
    [InlineData("Gesamtergebnis,,9,,")]
    [InlineData("Totale,,9,,")]
    [InlineData("Grand Total (3 records),,9,,")]
    public void Totals_are_no_deals(string total) => Assert.Equal(
        ["D-1"], Exported.File(s_plain, "id,name,amount,status,closeDate", "D-1,a,9,open,2026-12-15", total)
            .Deals!.Select(deal => deal.Id));

    [Fact]
    public void An_amount_in_no_currency_where_none_is_named_is_kept_as_from_JSON()
    {
        var facts = Folder.Of(("deals.csv", "id,amount\nD-1,99.9900\n"));
        Assert.Equal(new Money(99.99m, ""), facts.Deals![0].Amount);
        Assert.Contains(Pipeline.From(facts).Problems, problem => problem.Code == ProblemCodes.UnknownCurrency);
    }

    [Fact]
    public void A_deal_whose_history_is_not_known_is_no_problem_of_the_facts_again()
    {
        var facts = Exported.Read(
            s_plain, ("deals.csv", "id,createdOn,closeDate\nD-1,2026-01-01,2026-12-15\nD-2,2026-01-01,2026-12-15\n"),
            ("closeDateSnapshots.csv", "deal,on,closeDate\nD-2,2026-01-01,2026-12-15\n"));
        Assert.Equal((AnswerKind.Unknown, AnswerKind.Yes), (WasNotPushed(facts, "D-1"), WasNotPushed(facts, "D-2")));
        Assert.DoesNotContain(Pipeline.From(facts).Problems, problem => problem.Code == ProblemCodes.MissingDay);
    }

    [Theory]
    [InlineData("15.12.2026", "dates=D.M.YYYY")]
    [InlineData("12/15/2026", "dates=D/M/YYYY or dates=M/D/YYYY")]
    public void A_day_that_is_written_otherwise_says_how_to_say_so(string day, string said) => Assert.Contains(
        said, Assert.Single(Exported.File(s_plain, "id,closeDate", $"D-1,{day}").Problems!).Message, StringComparison.Ordinal);
}
