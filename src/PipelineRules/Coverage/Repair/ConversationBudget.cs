using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Coverage;

/// <summary>Chooses the fewest conversations that bring enough, where one conversation may serve several deals.</summary>
/// <remarks>
/// Deals that share nobody are chosen apart: for each group of those that do, the most that one, two, three ... conversations bring is
/// found by trying all,
/// and the groups are put together by dynamic programming over the number of conversations. Only in a group of more than twelve people,
/// whole ways are taken, most per new conversation first.
/// </remarks>
internal sealed class ConversationBudget
{
    private const int MostTried = 12;
    private readonly List<Offer[]> _groups = [];

    public ConversationBudget(IReadOnlyList<RepairCandidate> candidates)
    {
        foreach (var group in Groups(candidates))
            _groups.Add(Offers(group));
    }

    /// <summary>
    /// The conversations, by name, of the cheapest choice that brings an amount; of all that bring anything where none does.
    /// </summary>
    public HashSet<string> Cheapest(decimal missing)
    {
        var best = new List<Plan?> { new(0, null, null) };
        foreach (var offers in _groups)
            best = With(offers, best, missing);
        var enough = best.Find(plan => plan?.Amount >= missing) ?? best.OfType<Plan>().OrderByDescending(plan => plan.Amount).First();
        var people = new HashSet<string>(StringComparer.Ordinal);
        for (var at = enough; at is not null; at = at.Before)
            people.UnionWith(at.Taken?.People ?? []);
        return people;
    }

    // The most that each number of conversations brings, up to the first number that is enough.
    private static List<Plan?> With(Offer[] offers, List<Plan?> best, decimal missing)
    {
        var with = new List<Plan?>(best);
        for (var count = 0; count < best.Count; count++)
            foreach (var offer in offers)
                if (best[count] is { } plan)
                    Put(with, count + offer.People.Count, new Plan(plan.Amount + offer.Amount, plan, offer));
        var enough = with.FindIndex(plan => plan?.Amount >= missing);
        return enough < 0 ? with : with.GetRange(0, enough + 1);
    }

    private static void Put(List<Plan?> plans, int count, Plan plan)
    {
        while (plans.Count <= count)
            plans.Add(null);
        if (plans[count] is not { } known || known.Amount < plan.Amount)
            plans[count] = plan;
    }

    /// <summary>The deals in groups that share nobody.</summary>
    private static List<List<RepairCandidate>> Groups(IReadOnlyList<RepairCandidate> candidates)
    {
        var (groupOf, groups) = (new Dictionary<string, List<RepairCandidate>>(StringComparer.Ordinal), new List<List<RepairCandidate>>());
        foreach (var candidate in candidates)
        {
            var names = candidate.Ways.SelectMany(candidate.NamesIn).Distinct().ToArray();
            var joined =
                names.Select(name => groupOf.TryGetValue(name, out var group) ? group : null).OfType<List<RepairCandidate>>().Distinct()
                    .ToArray();
            var into = joined.OrderByDescending(group => group.Count).FirstOrDefault() ?? [];
            foreach (var group in joined.Where(group => group != into))
                into.AddRange(group);
            into.Add(candidate);
            foreach (var name in into.SelectMany(one => one.Ways.SelectMany(one.NamesIn)))
                groupOf[name] = into;
            groups.RemoveAll(joined.Contains);
            groups.Add(into);
        }
        return groups;
    }

    private static Offer[] Offers(List<RepairCandidate> group)
    {
        var names =
            group.SelectMany(one => one.Ways.SelectMany(one.NamesIn)).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToArray();
        var choices = names.Length <= MostTried ? Subsets(names) : Growing(group);
        return choices
            .Select(people => new Offer(people, group.Where(one => IsServed(one, people)).Sum(one => one.Amount)))
            .GroupBy(offer => offer.People.Count)
            .Select(same => same.OrderByDescending(offer => offer.Amount).First())
            .Where(offer => offer.Amount > 0)
            .ToArray();
    }

    /// <summary>Whether conversations with some people make a deal proactive.</summary>
    public static bool IsServed(RepairCandidate candidate, HashSet<string> people) =>
        candidate.Ways.Any(way => candidate.NamesIn(way).All(people.Contains));

    private static IEnumerable<HashSet<string>> Subsets(string[] names) => Enumerable.Range(0, 1 << names.Length)
        .Select(mask => new HashSet<string>(names.Where((_, at) => (mask & (1 << at)) != 0), StringComparer.Ordinal));

    private static IEnumerable<HashSet<string>> Growing(List<RepairCandidate> group)
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        yield return new(people, StringComparer.Ordinal);
        foreach (var candidate in group.OrderByDescending(one => one.Amount / (1 + one.Ways[0].People.Count)))
        {
            people.UnionWith(candidate.NamesIn(candidate.Ways[0]));
            yield return new(people, StringComparer.Ordinal);
        }
    }

    private sealed record Offer(HashSet<string> People, decimal Amount);

    private sealed record Plan(decimal Amount, Plan? Before, Offer? Taken);
}
