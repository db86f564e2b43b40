using PipelineRules.Facts;

namespace PipelineRules.Reports.Tests;

public sealed class HeadlineTests
{
    private static Headlines Of(FactSet facts) => new(Quarter.Of(facts));

    [Fact]
    public void The_title_says_how_far_proactive_pipeline_goes_and_what_is_missing() =>
        Assert.Equal("Proactive pipeline covers 1.5X of FY2027-Q4; 2X needs 674k more", Of(Quarter.Facts).Whole);

    [Fact]
    public void Without_quotas_it_says_how_much_is_proactive() =>
        Assert.Equal("39 % of open pipeline is proactive: 2.39M of 6.18M EUR", Of(Quarter.Facts with { Quotas = null }).Whole);

    [Fact]
    public void Without_deals_it_says_so() =>
        Assert.Equal("0 open deals as of 2026-11-16", Of(Quarter.Facts with { Deals = [], Quotas = null }).Whole);

    [Fact]
    public void Without_amounts_it_counts_deals() =>
        Assert.Equal("11 of 46 open deals are proactive, and no amount is known", Of(Worthless).Whole);

    [Fact]
    public void Without_quotas_every_part_says_what_that_leaves()
    {
        var headlines = Of(Quarter.Facts with { Quotas = null });
        Assert.Equal("No quota is known, so nobody can say what is covered", headlines.Coverage);
        Assert.Equal("Sellers' dates put 5.11M into FY2027-Q4; customers' dates support 2.70M, 2.42M less", headlines.Dates);
        Assert.Equal("Without a quota nothing says which deals to repair first", headlines.Repair);
    }

    [Fact]
    public void Where_nobody_counts_on_a_deal_nothing_is_held_down() => Assert.Equal(
        "Nobody counts on any deal, so no forecast is held down",
        Of(Quarter.Facts with {
            Deals = [.. (Quarter.Facts.Deals ?? []).Select(deal => deal with { Category = DealCategory.Pipeline })] }).Holds);

    [Fact]
    public void Where_no_amount_is_known_no_dates_are_compared() =>
        Assert.Equal("No open deal has a date and an amount to put into a period to come", Of(Worthless).Dates);

    private static FactSet Worthless =>
        Quarter.Facts with { Quotas = null, Deals = [.. (Quarter.Facts.Deals ?? []).Select(deal => deal with { Amount = null })] };

    [Fact]
    public void Coverage_names_the_sellers_under_the_target() =>
        Assert.Equal(
            "2 sellers of 4 are under 2X proactive in FY2027-Q4: jonas.ahlqvist 0.0X, dana.whitlock 0.3X", Of(Quarter.Facts).Coverage);

    [Fact]
    public void Dates_say_what_the_customers_do_not_support() =>
        Assert.Equal("Sellers' dates put 5.11M into FY2027-Q4; customers' dates support 2.70M, 2.42M less", Of(Quarter.Facts).Dates);

    [Fact]
    public void Holds_name_the_rule_that_holds_most() =>
        Assert.Equal("3.16M of 5.55M forecast is held down; close-date-was-not-pushed alone holds 2.74M", Of(Quarter.Facts).Holds);

    [Fact]
    public void Repair_says_how_many_answers_reach_the_target() =>
        Assert.Equal("6 deals made proactive would bring FY2027-Q4 to 2X: 2 conversations to have", Of(Quarter.Facts).Repair);
}
