using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Facts.Split;

/// <summary>The facts of one customer while they are gathered.</summary>
internal sealed class CustomerPart
{
    private readonly CustomerSplit _all;
    private readonly Queue<Action> _ahead = new();
    private readonly PickedRows<Customer> _customers;
    private readonly PickedRows<CorporateGoal> _goals;
    private readonly PickedRows<Stakeholder> _stakeholders;
    private readonly PickedRows<Priority> _priorities;
    private readonly PickedRows<Validation> _statements;
    private readonly PickedRows<Deal> _deals;
    private readonly PickedRows<CloseDateChange> _moves;
    private readonly PickedRows<Waiver> _waivers;
    private readonly PickedRows<FieldChange> _fieldChanges;
    private readonly PickedRows<Problem> _problems;

    public CustomerPart(CustomerSplit all)
    {
        _all = all;
        _customers = new(all.Customers, Follow);
        _goals = new(all.Goals, Follow);
        _stakeholders = new(all.Stakeholders, Follow);
        _priorities = new(all.Priorities, Follow);
        _statements = new(all.Statements, Follow);
        _deals = new(all.Deals, Follow);
        _moves = new(all.Moves, _ => { });
        _waivers = new(all.Waivers, _ => { });
        _fieldChanges = new(all.FieldChanges, _ => { });
        _problems = new(all.Problems, _ => { });
    }

    public void TakeAllOf(string customer)
    {
        if (customer.Length > 0)
            TakeCustomer(customer);
        _goals.Add(_all.Goals.OfCustomer(customer), _ahead);
        _stakeholders.Add(_all.Stakeholders.OfCustomer(customer), _ahead);
        _priorities.Add(_all.Priorities.OfCustomer(customer), _ahead);
        _deals.Add(_all.Deals.OfCustomer(customer), _ahead);
        TakePrioritiesAbove(customer);
        Finish();
    }

    public void Take(Orphans orphans)
    {
        _moves.Add(orphans.Moves, _ahead);
        _waivers.Add(orphans.Waivers, _ahead);
        _statements.Add(orphans.Statements, _ahead);
        _fieldChanges.Add(orphans.FieldChanges, _ahead);
        _problems.Add(orphans.Problems, _ahead);
        Finish();
    }

    public FactSet Facts() => new(
        _all.Facts.AsOf, Customers: _customers.ToRows(), Goals: _goals.ToRows(), Stakeholders: _stakeholders.ToRows(),
        Priorities: _priorities.ToRows(),
        Validations: _statements.ToRows(), Deals: _deals.ToRows(), CloseDateChanges: _moves.ToRows(), Waivers: _waivers.ToRows(),
        Problems: _problems.ToRows(), FieldChanges: _fieldChanges.ToRows());

    private void Finish()
    {
        while (_ahead.Count > 0)
            _ahead.Dequeue()();
    }

    private void Follow(Customer customer)
    {
        TakeCustomer(customer.Parent);
        TakeNotes(FactTables.Customers, customer.Id);
    }

    private void Follow(CorporateGoal goal)
    {
        TakeCustomer(goal.Customer);
        TakeGoal(goal.Id);
        TakeNotes(FactTables.Goals, goal.Id);
    }

    private void Follow(Stakeholder stakeholder)
    {
        TakeCustomer(stakeholder.Customer);
        TakeStakeholder(stakeholder.Id);
        TakeNotes(FactTables.Stakeholders, stakeholder.Id);
    }

    private void Follow(Priority priority)
    {
        TakeCustomer(priority.Customer);
        TakePriority(priority.Id);
        TakeStakeholder(priority.Owner);
        foreach (var goal in priority.Goals ?? [])
            TakeGoal(goal);
        _priorities.Add(_all.PrioritiesByOwner[priority.Owner], _ahead);
        _statements.Add(_all.Statements.ById[priority.Id], _ahead);
        TakeNotes(FactTables.Priorities, priority.Id);
    }

    private void Follow(Validation statement)
    {
        TakePriority(statement.Priority);
        TakeStakeholder(statement.Stakeholder);
        foreach (var goal in statement.Goals ?? [])
            TakeGoal(goal);
    }

    private void Follow(Deal deal)
    {
        TakeCustomer(deal.ForCustomer);
        TakePrioritiesAbove(deal.ForCustomer);
        TakePriority(deal.Priority);
        foreach (var row in _all.Priorities.ById[deal.Priority])
            foreach (var version in _all.Priorities.VersionsOf(_all.Priorities.Rows[row]))
                TakePrioritiesOf(version.Customer);
        _moves.Add(_all.Moves.ById[deal.Id], _ahead);
        _waivers.Add(_all.Waivers.ById[deal.Id], _ahead);
        _statements.Add(_all.StatementsByDeal[deal.Id], _ahead);
        TakeNotes(FactTables.Deals, deal.Id);
    }

    private void TakeCustomer(string? id) => _customers.Add(_all.Customers.ById[id], _ahead);

    private void TakeGoal(string? id) => _goals.Add(_all.Goals.ById[id], _ahead);

    private void TakeStakeholder(string? id) => _stakeholders.Add(_all.Stakeholders.ById[id], _ahead);

    private void TakePriority(string? id) => _priorities.Add(_all.Priorities.ById[id], _ahead);

    private void TakePrioritiesOf(string? customer) => _priorities.Add(_all.Priorities.OfCustomer(customer.NullIfBlank()), _ahead);

    /// <summary>The priorities of a customer and of all companies above it: among them a deal waits its turn.</summary>
    private void TakePrioritiesAbove(string? customer)
    {
        var (seen, ahead) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string?>([customer]));
        while (ahead.Count > 0)
            if (ahead.Dequeue().NullIfBlank() is { } id && seen.Add(id))
            {
                TakePrioritiesOf(id);
                foreach (var row in _all.Customers.ById[id])
                    foreach (var version in _all.Customers.VersionsOf(_all.Customers.Rows[row]))
                        ahead.Enqueue(version.Parent);
            }
    }

    /// <summary>The changes of a fact, and what its reader found wrong with it.</summary>
    private void TakeNotes(FactTable table, string id)
    {
        var key = CustomerSplit.FactKey(table.Name, id);
        _fieldChanges.Add(_all.FieldChanges.ById[key], _ahead);
        _problems.Add(_all.Problems.ById[key], _ahead);
    }
}
