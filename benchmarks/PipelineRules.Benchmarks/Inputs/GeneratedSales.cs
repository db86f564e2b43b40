using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks.Inputs;

/// <summary>The sellers' side: a team of one seller for two hundred deals, eight to a manager, with quotas and rates.</summary>
internal sealed class GeneratedSales(int deals)
{
    public const string Currency = "EUR";

    private const int SpanOfControl = 8;

    private static readonly string[] s_quarters = ["2026-Q4", "2027-Q1", "2027-Q2", "2027-Q3"];

    public static IReadOnlyList<ExchangeRate> Rates { get; } =
        [.. Enumerable.Range(0, 12)
            .Select(month => new ExchangeRate("USD", 0.90m + 0.005m * month, GeneratedFacts.Day.PlusMonths(-month)))];

    public int Sellers { get; } = Math.Max(4, deals / 200);

    /// <summary>A tree: who stands at a place reports to whom stands at an eighth of it.</summary>
    public IReadOnlyList<TeamMember> Team =>
        [.. Enumerable.Range(0, Sellers)
            .Select(place => new TeamMember(Seller(place), place == 0 ? null : Seller((place - 1) / SpanOfControl)))];

    public IReadOnlyList<Quota> Quotas =>
    [
        .. from place in Enumerable.Range(0, Sellers)
           from quarter in s_quarters
           select new Quota(Seller(place), "FY" + quarter, new Money(1_500_000m + 1000 * (place % 100), Currency)),
    ];

    public static string Seller(int place) => $"R-{place:D5}";
}
