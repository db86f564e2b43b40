using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Json.Results;

/// <summary>
/// What it would cost to look for the repairs of all open deals: each is judged again with all facts of its companies, so that many deals
/// of a customer with many facts cost the product of both.
/// </summary>
internal sealed class RepairCost
{
    private const int MostDeals = 10_000;
    private const long MostFacts = 400_000;

    private readonly Dictionary<string, long> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _withThoseAbove = new(StringComparer.Ordinal);

    private RepairCost(FactSet facts)
    {
        var customers = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var priority in facts.Priorities ?? [])
        {
            customers[priority.Id] = priority.Customer;
            Count(priority.Customer);
        }

        foreach (var statement in facts.Validations ?? [])
            Count(statement.Priority is { } priority && customers.TryGetValue(priority, out var customer) ? customer : null);
        foreach (var one in facts.Stakeholders ?? [])
            Count(one.Customer);
        foreach (var goal in facts.Goals ?? [])
            Count(goal.Customer);
        foreach (var one in facts.Customers ?? [])
            if (one.Parent is { } parent)
                _parents[one.Id] = parent;
    }

    /// <summary>Why the repairs of all open deals are not looked for, as a problem; null where they are.</summary>
    public static Problem? Excess(Assessment assessment)
    {
        if (assessment.Deals.Count > MostDeals)
            return LeftOut($"there are {assessment.Deals.Count:N0} open deals, and up to {MostDeals:N0} they are");
        var (cost, moves) = (new RepairCost(assessment.Pipeline.Facts), Moves(assessment.Pipeline.Facts));
        var facts = assessment.Deals.Sum(deal => cost.Of(deal.Deal.Deal) + moves[deal.Deal.Id].Count());
        return facts > MostFacts
            ? LeftOut($"{facts:N0} facts would have to be judged again, and up to {MostFacts:N0} they are")
            : null;
    }

    private static Problem LeftOut(FormattableString why) => new(
        ProblemCodes.RepairsLeftOut, "facts", null, "repair",
        $"the repairs of deals are not looked for: {FormattableString.Invariant(why)}");

    private static ILookup<string, CloseDateChange> Moves(FactSet facts) =>
        (facts.CloseDateChanges ?? []).ToLookup(move => move.Deal ?? "", StringComparer.Ordinal);

    private long Of(Deal deal) =>
        WithThoseAbove(deal.Customer) + (deal.ForCustomer == deal.Customer ? 0 : WithThoseAbove(deal.ForCustomer));

    // Companies that are above themselves count as if all companies were above each.
    private long WithThoseAbove(string? company)
    {
        var way = new List<string>();
        for (var at = company; at is not null && !_withThoseAbove.ContainsKey(at);)
        {
            _withThoseAbove.Add(at, _parents.Count);
            way.Add(at);
            at = _parents.TryGetValue(at, out var parent) ? parent : null;
        }

        for (var i = way.Count - 1; i >= 0; i--)
            _withThoseAbove[way[i]] = 1 + (_facts.TryGetValue(way[i], out var own) ? own : 0)
                + (_parents.TryGetValue(way[i], out var parent) && _withThoseAbove.TryGetValue(parent, out var above) ? above : 0);
        return company is not null ? _withThoseAbove[company] : 0;
    }

    private void Count(string? customer)
    {
        if (customer is not null)
            _facts[customer] = 1 + (_facts.TryGetValue(customer, out var count) ? count : 0);
    }
}
