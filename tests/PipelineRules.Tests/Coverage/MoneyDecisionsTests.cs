using NodaTime;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Coverage;

/// <summary>What <c>docs/coverage.md</c> decides about money where the rule book says nothing.</summary>
public sealed class MoneyDecisionsTests
{
    [Theory]
    [InlineData("EUR", "1.005", "1.00")]
    [InlineData("EUR", "1.015", "1.02")]
    [InlineData("EUR", "1.00505", "1.01")]
    [InlineData("USD", "-1.005", "-1.00")]
    [InlineData("JPY", "1.5", "2")]
    [InlineData("JPY", "2.5", "2")]
    [InlineData("KWD", "1.0005", "1.000")]
    [InlineData("KWD", "1.0015", "1.002")]
    [InlineData("CLF", "1.00005", "1.0000")]
    public void An_amount_counts_to_the_cent_of_its_currency_and_half_a_cent_to_the_even_one(string currency, string amount,
        string cents) =>
        Assert.Equal(Number(cents), (Org.With(Org.Deal() with { Amount = new Money(Number(amount), currency) }) with { Currency = null })
            .Total().Sums.Open);

    [Fact]
    public void An_amount_that_is_converted_is_rounded_once()
    {
        var facts = Org.With(Org.Deal() with { Amount = new Money(1.00505m, "USD") }) with { Rates = [new("USD", 1, Some.Day)] };
        Assert.Equal(1.01m, facts.Total().Sums.Open);
    }

    [Fact]
    public void An_amount_is_converted_to_the_cent_of_the_reporting_currency()
    {
        var facts = Org.With(Org.Deal() with { Amount = new Money(10, "EUR") }) with { Currency = "JPY",
            Rates = [new("EUR", 162.25m, Some.Day)] };
        Assert.Equal(("JPY", 1622m), (facts.Total().Currency, facts.Total().Sums.Open));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_amount_that_names_no_currency_is_in_the_reporting_currency(string none)
    {
        var facts = Org.With(Org.Deal() with { Amount = new Money(5, none) });
        Assert.Equal(("EUR", 5m), (facts.Total().Currency, facts.Total().Sums.Open));
        Assert.Empty(Pipeline.From(facts).Problems);
    }

    [Fact]
    public void A_quota_is_converted_at_the_rate_of_the_as_of_day_as_open_deals_are()
    {
        var facts = Org.With(Org.Deal() with { Amount = new Money(100, "USD") }) with
        {
            Quotas = [new("R-1", Org.Quarter.ToString(), new Money(100, "USD"))],
            Rates = [new("USD", 0.5m, Org.Quarter.Start), new("USD", 0.9m, Some.Day)],
        };
        Assert.Equal((90m, 90m), (facts.Total().Quota, facts.Total().Sums.Open));
    }

    [Fact]
    public void A_closed_deal_without_a_day_of_closing_is_converted_at_the_rate_of_its_close_date()
    {
        var won = Org.Won(0) with { Amount = new Money(100, "USD"), ClosedOn = null, CloseDate = Some.Day.PlusDays(-5) };
        var facts = Org.With(won) with { Rates = [new("USD", 0.5m, Some.Day.PlusDays(-9)), new("USD", 0.9m, Some.Day)] };
        Assert.Equal(50m, facts.Total().Sums.Won);
    }

    [Fact]
    public void Of_several_rates_from_one_day_on_the_highest_counts_and_the_tie_is_a_problem()
    {
        var facts = Org.With(Org.Deal() with { Amount = new Money(100, "USD") }) with
        {
            Rates = [new("USD", 0.9m, Some.Day), new("USD", 0.5m, Some.Day)],
        };
        Assert.Equal(90m, facts.Total().Sums.Open);
        Assert.Equal("USD has more than one rate from 2026-11-02 on; the highest counts",
            Assert.Single(Pipeline.From(facts).Problems, problem => problem.Code == ProblemCodes.DuplicateRate).Message);
    }

    [Theory]
    [InlineData("100.00", "33.34", "33.33", "33.33")]
    [InlineData("0.02", "0.01", "0.01", "0.00")]
    [InlineData("-100.00", "-33.34", "-33.33", "-33.33")]
    public void Odd_cents_go_one_each_to_the_first_in_the_order_given(string amount, params string[] parts)
    {
        var shared = Org.Deal(amount: Number(amount)) with
        {
            Splits = [new("R-9", 100m / 3), new("R-2", 100m / 3), new("R-1", 100 - 2 * (100m / 3))],
        };
        Assert.Equal(
            parts.Select(Number), new[] { "R-9", "R-2", "R-1" }.Select(who => Org.With(shared).Row(CoverageBy.Owner, who).Sums.Open));
    }

    [Fact]
    public void Whoever_has_no_part_gets_no_odd_cent()
    {
        var shared = Org.Deal(amount: 0.01m) with { Splits = [new("R-9", 0), new("R-2", 50), new("R-3", 50)] };
        Assert.Equal(0, Org.With(shared).Row(CoverageBy.Owner, "R-9").Sums.Open);
        Assert.Equal(0.01m, Org.With(shared).Row(CoverageBy.Owner, "R-2").Sums.Open);
    }

    [Fact]
    public void Shares_of_a_currency_without_cents_are_whole()
    {
        var shared = Org.Deal() with { Amount = new Money(100, "JPY"), Splits = [new("R-9", 50.5m), new("R-2", 49.5m)] };
        var facts = Org.With(shared) with { Currency = "JPY" };
        Assert.Equal((51m, 49m), (facts.Row(CoverageBy.Owner, "R-9").Sums.Open, facts.Row(CoverageBy.Owner, "R-2").Sums.Open));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
