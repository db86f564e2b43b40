using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Analytics.Tests.Bridges;

/// <summary>Twelve deals of one quarter on two days, each with one thing that happened to it between them; two have two.</summary>
internal static class TwelveDeals
{
    public static readonly LocalDate Before = new(2026, 11, 2);
    public static readonly LocalDate After = new(2026, 12, 1);
    private static readonly LocalDate s_inQuarter = new(2026, 12, 15);
    private static readonly LocalDate s_nextQuarter = new(2027, 2, 1);

    public static FactSet FactsBefore { get; } = Facts(Before) with
    {
        Deals =
        [
            Deal("reopened", 50, status: DealStatus.Lost),
            Deal("won", 200, DealCategory.Commit),
            Deal("lost", 80),
            Deal("removed", 30),
            Deal("pulled-in", 120, close: s_nextQuarter),
            Deal("pushed-by-seller", 90, DealCategory.Commit),
            Deal("pushed-by-customer", 60) with { Priority = "P-1" },
            Deal("in-euro", 100, DealCategory.Commit, currency: "EUR"),
            Deal("moved", 70),
            Deal("forgotten", 40, close: new(2026, 11, 20)),
            Deal("unpriced", null),
        ],
    };

    public static FactSet FactsAfter { get; } = Facts(After) with
    {
        Validations = [new("P-1", "S-1", new(2026, 11, 20), MustHaveDate: new(2027, 3, 15), Evidence: EvidenceLevel.CustomerStated)],
        Deals =
        [
            Deal("new", 100, DealCategory.Commit),
            Deal("reopened", 50),
            Deal("won", 200, DealCategory.Commit, DealStatus.Won),
            Deal("lost", 85, status: DealStatus.Lost),
            Deal("pulled-in", 150, DealCategory.Commit),
            Deal("pushed-by-seller", 90, close: s_nextQuarter),
            Deal("pushed-by-customer", 60, close: s_nextQuarter) with { Priority = "P-1" },
            Deal("in-euro", 90, DealCategory.Commit, currency: "EUR"),
            Deal("moved", 70) with { Owner = "R-2" },
            Deal("forgotten", 40, close: new(2026, 11, 20)),
            Deal("unpriced", 25),
        ],
    };

    private static FactSet Facts(LocalDate day) => new(
        day, "USD",
        Rates: [new("EUR", 1.10m, Before), new("EUR", 1.20m, After)],
        Customers: [new("C-1", "Contoso")],
        Stakeholders: [new("S-1", "C-1", "Ada Berg", StakeholderRole.Executive)],
        Priorities: [new("P-1", "C-1", "Settle claims in a day", "S-1", MustHaveDate: new(2026, 12, 20))],
        Team: [new("R-1", "M-1"), new("R-2", "M-1")]);

    private static Deal Deal(
        string id, decimal? amount, DealCategory category = DealCategory.Pipeline, DealStatus status = DealStatus.Open,
        LocalDate? close = null, string currency = "USD") => new(
        id, "C-1", Owner: "R-1", Amount: amount is { } known ? new Money(known, currency) : null, Category: category, Status: status,
        CloseDate: close ?? s_inQuarter, ClosedOn: status == DealStatus.Open ? null : Before);
}
