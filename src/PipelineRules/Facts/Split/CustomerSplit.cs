using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Facts.Split;

/// <summary>Takes facts apart, customer by customer.</summary>
internal sealed class CustomerSplit
{
    public FactSet Facts { get; }

    public RowsByCustomer<Customer> Customers { get; }

    public RowsByCustomer<CorporateGoal> Goals { get; }

    public RowsByCustomer<Stakeholder> Stakeholders { get; }

    public RowsByCustomer<Priority> Priorities { get; }

    public RowsByCustomer<Validation> Statements { get; }

    public RowsByCustomer<Deal> Deals { get; }

    public RowsByCustomer<CloseDateChange> Moves { get; }

    public RowsByCustomer<Waiver> Waivers { get; }

    public RowsByCustomer<FieldChange> FieldChanges { get; }

    public RowIndex PrioritiesByOwner { get; }

    public RowIndex StatementsByDeal { get; }

    private CustomerSplit(FactSet facts)
    {
        Facts = facts;
        Customers = new(facts.Customers, one => one.Id, one => one.Id);
        Goals = new(facts.Goals, one => one.Id, one => one.Customer);
        Stakeholders = new(facts.Stakeholders, one => one.Id, one => one.Customer);
        Priorities = new(facts.Priorities, one => one.Id, one => one.Customer);
        Statements = new(facts.Validations, one => one.Priority, _ => null);
        Deals = new(facts.Deals, one => one.Id, one => one.Customer);
        Moves = new(facts.CloseDateChanges, one => one.Deal, _ => null);
        Waivers = new(facts.Waivers, one => one.Deal, _ => null);
        FieldChanges = new(facts.FieldChanges, FieldKey, _ => null);
        PrioritiesByOwner = RowIndex.Of(Priorities.Rows, one => one.Owner);
        StatementsByDeal = RowIndex.Of(Statements.Rows, one => one.Deal);
    }

    public static IReadOnlyList<CustomerFacts> Of(FactSet facts) => new CustomerSplit(facts).Parts();

    private CustomerFacts[] Parts()
    {
        var (groups, nobody) = (Groups(), new CustomerPart(this));
        var parts = groups.Select(group => (group.Key, Part: PartOf(group))).ToList();
        if (nobody.TakeOrphans())
        {
            var place = parts.FindIndex(part => part.Key.Length == 0);
            if (place < 0)
                parts.Add(("", nobody));
            else
                parts[place].Part.TakeOrphans();
        }
        return [.. parts.Select(part => new CustomerFacts(part.Key.Length == 0 ? null : part.Key, part.Part.Facts()))];
    }

    private CustomerPart PartOf(IEnumerable<string> customers)
    {
        var part = new CustomerPart(this);
        foreach (var customer in customers)
            part.TakeAllOf(customer);
        return part;
    }

    /// <summary>The customers whose facts stay together, in the order in which the facts name them first. Nobody is the empty id.</summary>
    private IEnumerable<IGrouping<string, string>> Groups()
    {
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in Customers.Keys.Concat(Deals.Keys).Concat(Priorities.Keys).Concat(Stakeholders.Keys).Concat(Goals.Keys))
            firsts[id] = id;
        foreach (var same in Deals.ById.Groups)
            foreach (var row in same.Skip(1))
                Join(firsts, Deals.KeyOf(same[0]), Deals.KeyOf(row));
        return firsts.Keys.ToArray().GroupBy(id => First(firsts, id), StringComparer.Ordinal);
    }

    private static void Join(Dictionary<string, string> firsts, string one, string other)
    {
        var (first, second) = (First(firsts, one), First(firsts, other));
        firsts[second] = first;
    }

    private static string First(Dictionary<string, string> firsts, string id)
    {
        while (firsts[id] != id)
            id = firsts[id] = firsts[firsts[id]];
        return id;
    }

    private static string? FieldKey(FieldChange change) => change.Table is null || change.Id is null ? null : FieldKey(change.Table, change.Id);

    public static string FieldKey(string table, string id) => $"{table} {id}";
}
