using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Movement;
using PipelineRules.Pipelines.Checks;

namespace PipelineRules;

/// <summary>Who belongs to whom: every table by id, and grouped under what it refers to.</summary>
internal sealed class Links
{
    private readonly Linker _linker;
    private readonly PriorityContext[] _priorities;
    private readonly CustomerContext[] _customers;
    private readonly Grouped<CloseDateChange> _moves;
    private readonly Grouped<Waiver> _waivers;

    public Links(FactSet facts, Policy policy)
    {
        (Facts, Problems) = (facts, new ProblemLog(facts.Problems));
        Customers = new(Tables.Customers, facts.Customers, row => row.Id, Problems);
        Goals = new(Tables.Goals, facts.Goals, row => row.Id, Problems);
        Stakeholders = new(Tables.Stakeholders, facts.Stakeholders, row => row.Id, Problems);
        Priorities = new(Tables.Priorities, facts.Priorities, row => row.Id, Problems);
        Deals = new(Tables.Deals, facts.Deals, row => row.Id, Problems);
        _moves = new(facts.CloseDateChanges ?? [], Deals.All.Count, move => move.On is null ? -1 : Deals.Place(move.Deal));
        _moves.Arrange(MovesInOrder.Of);
        _waivers = new(facts.Waivers ?? [], Deals.All.Count, waiver => Deals.Place(waiver.Deal));
        _linker = new Linker(facts, policy, Stakeholders, Goals);
        _priorities = LinkedPriorities();
        _customers = LinkedCustomers();
        AllChecks.Run(this);
    }

    public FactSet Facts { get; }

    public ProblemLog Problems { get; }

    public Register<Customer> Customers { get; }

    public Register<CorporateGoal> Goals { get; }

    public Register<Stakeholder> Stakeholders { get; }

    public Register<Priority> Priorities { get; }

    public Register<Deal> Deals { get; }

    public PriorityContext? PriorityOf(Deal deal) => Priorities.Place(deal.Priority) is >= 0 and var place ? _priorities[place] : null;

    /// <summary>The changes of a deal's close date in the order in which they happened.</summary>
    public ArraySegment<CloseDateChange> MovesOf(int deal) => _moves[deal];

    public IReadOnlyList<DealContext> Contexts() => Deals.All.Select(Context).ToArray();

    private DealContext Context(Deal deal)
    {
        var place = Deals.Place(deal.Id);
        var history = Facts.CloseDateChanges is null ? null : (IReadOnlyList<CloseDateChange>)MovesOf(place);
        return _linker.Linked(deal, CustomerOf(deal), PriorityOf(deal), history, _waivers[place] is { Count: > 0 } waivers ? waivers : (IReadOnlyList<Waiver>)[]);
    }

    private CustomerContext CustomerOf(Deal deal) =>
        Customers.Place(deal.Customer) is >= 0 and var place ? _customers[place] : _linker.Stranger(deal.Customer);

    private PriorityContext[] LinkedPriorities()
    {
        var words = new Grouped<Validation>(Facts.Validations ?? [], Priorities.All.Count, word => Priorities.Place(word.Priority));
        return Priorities.All.Select((priority, row) => _linker.Linked(priority, words[row])).ToArray();
    }

    private CustomerContext[] LinkedCustomers()
    {
        var own = new Grouped<PriorityContext>(_priorities, Customers.All.Count, one => Customers.Place(one.Priority.Customer));
        return Customers.All.Select((customer, row) => _linker.Linked(customer, own[row])).ToArray();
    }
}
