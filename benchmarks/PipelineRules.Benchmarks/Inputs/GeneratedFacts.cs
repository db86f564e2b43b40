using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks.Inputs;

/// <summary>Facts of any size from a seed: the same seed and size give the same facts on every machine.</summary>
internal static class GeneratedFacts
{
    public static readonly LocalDate Day = new(2026, 11, 2);

    public static FactSet Of(int deals, int seed = 26)
    {
        var (random, sales, tables) = (new Random(seed), new GeneratedSales(deals), new GeneratedTables());
        tables.Customers.Add(new Customer("C-HOLDING", "A holding"));
        for (var customer = 0; tables.Deals.Count < deals; customer++)
            new GeneratedCustomer(customer, random, sales, tables).AddDeals(Math.Min(random.Next(5, 16), deals - tables.Deals.Count));
        return tables.ToFacts(sales);
    }

    /// <summary>
    /// What a plug-in hands over when one deal changes: one customer, the deal with four moves, its priority with three words on it.
    /// </summary>
    public static FactSet OfOneDeal() => Enumerable.Range(0, int.MaxValue).Select(OfOneDeal)
        .First(facts => facts is { CloseDateChanges.Count: 4, Validations.Count: 3, Deals: [{ Status: DealStatus.Open }] });

    private static FactSet OfOneDeal(int seed) => Of(1, seed) with { Quotas = null, Team = null, Rates = null, Waivers = null };
}
