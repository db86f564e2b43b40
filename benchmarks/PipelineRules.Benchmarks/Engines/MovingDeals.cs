using PipelineRules.Benchmarks.Inputs;
using PipelineRules.Facts;

namespace PipelineRules.Benchmarks.Engines;

/// <summary>Deals whose close date moves, the same ones each time this is made.</summary>
internal sealed class MovingDeals(FactSet facts)
{
    private readonly Random _random = new(26);

    private readonly Deal[] _open = [.. (facts.Deals ?? []).Where(deal => deal.Status == DealStatus.Open)];

    public Deal Next() => _open[_random.Next(_open.Length)] with { CloseDate = GeneratedFacts.Day.PlusDays(_random.Next(300)) };
}
