using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Live;

/// <summary>
/// How far one change reaches: what must be linked again. A fact is asked for what it bears on before it changes and after.
/// </summary>
internal sealed class ChangeImpact(LiveTables tables)
{
    private readonly HashSet<TableRow<Priority>> _priorities = [];
    private readonly HashSet<string> _customers = new(StringComparer.Ordinal);
    private readonly HashSet<TableRow<Deal>> _deals = [];
    private bool _isEverywhere;

    public IReadOnlyCollection<TableRow<Priority>> Priorities => _priorities;

    /// <summary>The customers whose deals see something else around them.</summary>
    public IEnumerable<string> Customers => _isEverywhere ? tables.Customers.Ids.Union(_customers) : _customers;

    /// <summary>The deals in order, those that only see something else around them included.</summary>
    public IEnumerable<TableRow<Deal>> Deals => _isEverywhere
        ? tables.Deals.Entries.Concat(_deals.Where(deal => deal.IsGone)).OrderBy(deal => deal.Number)
        : _deals.Union(_customers.SelectMany(id => tables.DealsByCustomer[id])).OrderBy(deal => deal.Number);

    public bool ToRates { get; private set; }

    public bool ToQuotas { get; private set; }

    /// <summary>Whether the history of a property is another.</summary>
    public bool ToHistory { get; private set; }

    /// <summary>Whether histories begin on other days, which every fact may depend on.</summary>
    public bool ToHistories { get; private set; }

    public bool Holds(TableRow<Deal> deal) => _deals.Contains(deal);

    public void Everywhere() => (_isEverywhere, ToRates, ToQuotas) = (true, true, true);

    public void Histories() => (ToHistory, ToHistories) = (true, true);

    public void Rates() => ToRates = true;

    public void Quotas() => ToQuotas = true;

    public void Goal(string? id)
    {
        foreach (var priority in tables.PrioritiesByGoal[id])
            Once(priority);
        foreach (var statement in tables.StatementsByGoal[id])
            Statement(statement.Fact);
    }

    public void Stakeholder(string? id)
    {
        foreach (var priority in tables.PrioritiesByOwner[id])
            Once(priority);
        foreach (var word in tables.WordsByStakeholder[id])
            Statement(word.Fact);
    }

    public void Statement(Validation statement)
    {
        PriorityOf(statement.Priority);
        DealOf(statement.Deal);
    }

    /// <summary>The fact that a change of a property is about.</summary>
    public void Field(FieldChange change)
    {
        ToHistory = true;
        if (change.Table == TableNames.Customers)
            Customer(change.Id);
        else if (change.Table == TableNames.Goals)
            Goal(change.Id);
        else if (change.Table == TableNames.Stakeholders)
            Stakeholder(change.Id);
        else if (change.Table == TableNames.Priorities)
            PriorityOf(change.Id);
        else if (change.Table == TableNames.Deals)
            DealOf(change.Id);
    }

    public void PriorityOf(string? id)
    {
        if (tables.Priorities.First(id) is { } priority)
            Once(priority);
    }

    /// <summary>The next one of its id is reached too, whose turn it may be to be linked.</summary>
    public void Priority(TableRow<Priority> priority)
    {
        One(priority);
        foreach (var namesake in tables.Priorities[priority.Fact.Id])
            One(namesake);
        WithNamesakes(tables.DealsByPriority[priority.Fact.Id]);
    }

    /// <summary>What a customer and its parents are bears on all below it: whose statements count there, and which priorities.</summary>
    public void Customer(string? id)
    {
        foreach (var below in AtOrBelow(id))
        {
            _customers.Add(below);
            foreach (var priority in tables.PrioritiesByCustomer[below])
                Once(priority);
            WithNamesakes(tables.DealsByCustomer[below]);
        }
    }

    private List<string> AtOrBelow(string? id)
    {
        var (all, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        if (id is not null && seen.Add(id))
            all.Add(id);
        for (var at = 0; at < all.Count; at++)
            foreach (var daughter in tables.CustomersByParent[all[at]])
                if (daughter.Fact.Id is { } below && seen.Add(below))
                    all.Add(below);
        return all;
    }

    public void Deal(TableRow<Deal> deal)
    {
        _deals.Add(deal);
        Heirs(deal);
        DealOf(deal.Fact.Id);
    }

    public void DealOf(string? id)
    {
        foreach (var deal in tables.Deals[id])
            if (_deals.Add(deal))
                Heirs(deal);
    }

    // Those that may inherit the moves of a lost deal.
    private void Heirs(TableRow<Deal> deal)
    {
        if (deal.Fact.Status == DealStatus.Lost)
            WithNamesakes(tables.DealsByPriority[deal.Fact.Priority].Where(one => one.Fact.Customer == deal.Fact.Customer));
    }

    // How a close date has moved is the same for all deals of an id.
    private void WithNamesakes(IEnumerable<TableRow<Deal>> deals)
    {
        foreach (var deal in deals)
            if (_deals.Add(deal) && tables.Deals[deal.Fact.Id] is { Count: > 1 } namesakes)
                _deals.UnionWith(namesakes);
    }

    /// <summary>The first move of all makes the history of every deal known.</summary>
    public void Move(TableRow<CloseDateChange> move)
    {
        if (tables.Moves.IsAbsent)
            _deals.UnionWith(tables.Deals.Entries);
        else
            DealOf(move.Fact.Deal);
    }

    private void Once(TableRow<Priority> priority)
    {
        if (!_priorities.Contains(priority))
            Priority(priority);
    }

    private void One(TableRow<Priority> priority)
    {
        _priorities.Add(priority);
        if (priority.Fact.Customer is { } customer && !_customers.Contains(customer) && tables.Customers.First(customer) is not null)
            _customers.UnionWith(AtOrBelow(customer));
    }
}
