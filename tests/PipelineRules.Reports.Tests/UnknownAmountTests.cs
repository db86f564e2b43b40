using PipelineRules.Facts;

namespace PipelineRules.Reports.Tests;

public sealed class UnknownAmountTests
{
    private static FactSet With(Func<Deal, Money?> amount) =>
        Quarter.Facts with { Deals = [.. (Quarter.Facts.Deals ?? []).Select(deal => deal with { Amount = amount(deal) })], Quotas = null };

    private static readonly PipelineReport Nothing = Quarter.Of(With(_ => null));

    [Fact]
    public void What_holds_a_forecast_of_unknown_amount_is_said_in_deals() =>
        Assert.Matches("^24 of 35 forecast deals are held down; [a-z-]+ alone holds [0-9]+$", new Headlines(Nothing).Holds);

    [Fact]
    public void What_a_rule_holds_is_then_unknown_and_not_0() => Assert.All(Nothing.Holds, hold => Assert.Null(hold.Amount));

    [Fact]
    public void An_unknown_amount_is_nowhere_0_on_the_page() =>
        Assert.DoesNotContain("data-v=\"0\">–", Quarter.Html(With(_ => null)), StringComparison.Ordinal);

    [Fact]
    public void Nor_are_deals_that_are_undated_worth_0() => Assert.DoesNotMatch("deals? without a date, 0", Quarter.Html(With(_ => null)));

    [Fact]
    public void The_amount_that_is_not_known_stands_behind_one_of_nothing()
    {
        var deals =
            Quarter.Of(With(deal => deal.Id == "D-2613" ? null : new Money(0, "EUR"))).Deals.Where(deal => deal.Stance < Stance.Proactive);
        Assert.Equal("D-2613", deals.Last().Deal.Id);
    }

    [Fact]
    public void A_customer_is_put_first_for_the_most_at_stake_in_one_currency() =>
        Assert.Equal(["c-2", "c-1", "c-3"], Quarter.Of(Three).Agendas.Select(agenda => agenda.Customer.Id));

    private static FactSet Three => new(
        new(2026, 11, 16),
        "EUR",
        Customers: [new("c-1", "Contoso"), new("c-2", "Fabrikam"), new("c-3", "Tailspin")],
        Deals:
        [
            new("d-1", "c-1", "Claims", Amount: new Money(4, "USD")),
            new("d-2", "c-1", "Desk", Amount: new Money(4, "CHF")),
            new("d-3", "c-2", "Fleet", Amount: new Money(5, "EUR")),
            new("d-4", "c-3", "Portal"),
        ]);
}
