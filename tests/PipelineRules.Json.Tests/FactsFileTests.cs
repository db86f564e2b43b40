using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Json.Tests;

public sealed class FactsFileTests
{
    private readonly FactSet _facts = Sample.Complete.Read();

    [Fact]
    public void A_deal_has_all_that_the_file_says_of_it()
    {
        var expected = new Deal(
            "D-1", "C-1", "Claims platform", "R-1", "P-1", new Money(250_000.50m, "USD"), DealCategory.Commit, DealStatus.Open, "Proposal",
            new LocalDate(2026, 8, 3), new LocalDate(2027, 1, 20), null, new LocalDate(2027, 3, 15),
            Period.FromWeeks(2), new PeriodBuilder { Months = 1, Days = 10 }.Build(), true, SolutionFit.CustomerConfirmed);
        Assert.Equal(expected, _facts.Deals![0] with { Splits = null, Attributes = null });
    }

    [Fact]
    public void What_was_read_is_written_and_read_the_same() => Assert.Equal(_facts.Written(), _facts.Written().Read().Written());
}
