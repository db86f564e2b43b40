using PipelineRules.Facts;

namespace PipelineRules.Tests.Laws;

/// <summary>Many deals of a few: enough for several cores to share.</summary>
internal static class Copies
{
    public static FactSet Of(FactSet facts, int times) => facts with
    {
        Deals = [.. Enumerable.Range(0, times).SelectMany(i => facts.Deals!.Select(deal => deal with { Id = $"{deal.Id}x{i}" }))],
    };

    public static FactSet Shuffled(this FactSet facts, int seed)
    {
        var random = new Random(seed);
        return facts with
        {
            Rates = Shuffled(facts.Rates, random),
            Customers = Shuffled(facts.Customers, random),
            Goals = Shuffled(facts.Goals, random),
            Stakeholders = Shuffled(facts.Stakeholders, random),
            Priorities = Shuffled(facts.Priorities, random),
            Validations = Shuffled(facts.Validations, random),
            Deals = Shuffled(facts.Deals, random),
            CloseDateChanges = Shuffled(facts.CloseDateChanges, random),
            Quotas = Shuffled(facts.Quotas, random),
            Team = Shuffled(facts.Team, random),
            Waivers = Shuffled(facts.Waivers, random),
        };
    }

    private static T[]? Shuffled<T>(IReadOnlyList<T>? rows, Random random)
    {
        var shuffled = rows?.ToArray();
        if (shuffled is not null)
            random.Shuffle(shuffled);
        return shuffled;
    }
}
