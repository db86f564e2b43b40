using NodaTime;

namespace PipelineRules.Tests.Pipelines;

public sealed class MustHaveDateTests
{
    private static readonly LocalDate s_own = new(2027, 5, 1);
    private static readonly LocalDate s_stated = new(2027, 6, 1);

    [Fact]
    public void A_deal_takes_the_date_of_its_priority() => Assert.Equal(Some.MustHaveDate, Some.Facts.Context().MustHaveDate);

    [Fact]
    public void A_deal_keeps_a_date_of_its_own() =>
        Assert.Equal(s_own, Some.Facts.WithoutMustHaveDate().WithDeal(deal => deal with { MustHaveDate = s_own }).Context().MustHaveDate);

    [Fact]
    public void Where_both_differ_the_latest_statement_decides() =>
        Assert.Equal(s_stated, Some.Facts
            .WithStatements(
                Some.Word("S-2", Some.Day.PlusDays(-5), mustHaveDate: s_own), Some.Word("S-2", Some.Day, mustHaveDate: s_stated))
            .WithDeal(deal => deal with { MustHaveDate = s_own }).Context().MustHaveDate);

    [Fact]
    public void Where_both_differ_and_nobody_stated_one_the_deals_own_counts() =>
        Assert.Equal(s_own, Some.Facts.WithStatements().WithDeal(deal => deal with { MustHaveDate = s_own }).Context().MustHaveDate);

    [Fact]
    public void The_latest_signature_date_leaves_time_for_both_leads() =>
        Assert.Equal(Some.LatestSignatureDate, Some.Facts.Context().LatestSignatureDate);

    [Fact]
    public void Without_leads_it_is_the_must_have_date() =>
        Assert.Equal(
            Some.MustHaveDate,
            Some.Facts.WithDeal(deal => deal with { PaperProcess = null, Implementation = Period.Zero }).Context().LatestSignatureDate);

    [Theory]
    [InlineData(9999)]
    [InlineData(-9998)]
    public void A_year_at_the_edge_of_time_breaks_nothing(int year)
    {
        var facts = Some.Facts.WithPriority(priority => priority with { MustHaveDate = new LocalDate(year, 1, 1) });
        Assert.Single(Pipeline.From(facts).Deals);
    }
}
