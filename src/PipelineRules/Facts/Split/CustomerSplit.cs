using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Facts.Split;

/// <summary>Takes facts apart, customer by customer.</summary>
internal sealed class CustomerSplit
{
    private readonly ILookup<string?, FieldChange> _changes;

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

    public RowsByCustomer<Problem> Problems { get; }

    public RowIndex PrioritiesByOwner { get; }

    public RowIndex StatementsByDeal { get; }

    private CustomerSplit(FactSet facts)
    {
        Facts = facts;
        _changes = (facts.FieldChanges ?? []).ToLookup(FactKey, StringComparer.Ordinal);
        Customers = new(facts.Customers, one => one.Id, one => one.Id, one => Versions(FactTables.Customers, one, one.Id));
        Goals = new(facts.Goals, one => one.Id, one => one.Customer, one => Versions(FactTables.Goals, one, one.Id));
        Stakeholders = new(facts.Stakeholders, one => one.Id, one => one.Customer, one => Versions(FactTables.Stakeholders, one, one.Id));
        Priorities = new(facts.Priorities, one => one.Id, one => one.Customer, one => Versions(FactTables.Priorities, one, one.Id));
        Statements = new(facts.Validations, one => one.Priority, _ => null);
        Deals = new(facts.Deals, one => one.Id, one => one.Customer, one => Versions(FactTables.Deals, one, one.Id));
        Moves = new(facts.CloseDateChanges, one => one.Deal, _ => null);
        Waivers = new(facts.Waivers, one => one.Deal, _ => null);
        FieldChanges = new(facts.FieldChanges, FactKey, _ => null);
        Problems = new(facts.Problems, ProblemKey, _ => null);
        PrioritiesByOwner = RowIndex.Of(Priorities.Rows, row => Priorities.VersionsOf(row).Select(one => one.Owner.NullIfBlank()));
        StatementsByDeal = RowIndex.Of(Statements.Rows, one => [one.Deal.NullIfBlank()]);
    }

    public static IReadOnlyList<CustomerFacts> Of(FactSet facts) => new CustomerSplit(facts).Parts();

    private CustomerFacts[] Parts()
    {
        var parts = Groups().Select(group => (group.Key, Part: PartOf(group))).ToList();
        if (new Orphans(this) is { Any: true } orphans)
        {
            if (parts.FindIndex(part => part.Key.Length == 0) is < 0)
                parts.Add(("", new CustomerPart(this)));
            parts.Find(part => part.Key.Length == 0).Part.Take(orphans);
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
        foreach (var keys in Deals.Rows.Select(Deals.KeysOf)
            .Concat(Deals.ById.Groups.Select(same => same.SelectMany(row => Deals.KeysOf(Deals.Rows[row])))))
            Join(firsts, [.. keys]);
        return firsts.Keys.ToArray().GroupBy(id => First(firsts, id), StringComparer.Ordinal);
    }

    private static void Join(Dictionary<string, string> firsts, string[] keys)
    {
        foreach (var key in keys)
            firsts[First(firsts, key)] = First(firsts, keys[0]);
    }

    private static string First(Dictionary<string, string> firsts, string id)
    {
        while (firsts[id] != id)
            id = firsts[id] = firsts[firsts[id]];
        return id;
    }

    /// <summary>A fact as it is, and with each reference that its history says it had.</summary>
    private IEnumerable<T> Versions<T>(TypedTable<T> table, T fact, string? id) where T : class
    {
        yield return fact;
        if (id is null)
            yield break;
        foreach (var change in _changes[FactKey(table.Name, id)])
            if (table.Find(change.Property) is { References: not null } property)
                foreach (var text in new[] { change.From, change.To })
                    if (property.TryWithText(fact, text, out var version))
                        yield return version;
    }

    private static string? FactKey(FieldChange change) =>
        change.Table is null || change.Id is null ? null : FactKey(change.Table, change.Id);

    // A problem of a table without ids, or of none that stays a table, names the deal that it is about, if anything.
    private static string? ProblemKey(Problem problem) => problem.Fact is null ? null : FactKey(
        FactTables.Find(problem.Table) is { HasIds: true } table ? table.Name : FactTables.Deals.Name, problem.Fact);

    public static string FactKey(string table, string id) => $"{table} {id}";
}
