using PipelineRules.Facts;

namespace PipelineRules.Tests;

public sealed class MoneyTests
{
    private static readonly Money s_euros = new(10, "EUR");

    [Fact]
    public void Money_of_one_currency_adds() => Assert.Equal(new Money(12.5m, "EUR"), s_euros + new Money(2.50m, "EUR"));

    [Fact]
    public void Money_never_adds_across_currencies() => Assert.Throws<InvalidOperationException>(() => s_euros + new Money(1, "USD"));

    [Fact]
    public void Money_never_subtracts_across_currencies() => Assert.Throws<InvalidOperationException>(() => s_euros - new Money(1, "USD"));

    [Fact]
    public void Money_reads_the_same_in_every_culture() => Assert.Equal("1,234.50 EUR", new Money(1234.5m, "EUR").ToString());

    [Fact]
    public void Money_needs_a_currency() => Assert.Throws<ArgumentNullException>("currency", () => new Money(1, null!));
}
