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
    private readonly HistoryScope _scope;
    private readonly HashSet<int> _unreadable = [];
    private readonly Dictionary<int, int> _repeated = [];
    private readonly Dictionary<(string Customer, string Priority), LostDeals> _lost = [];
    private readonly CloseDateMovement?[] _movements;

    public Links(FactSet facts, Policy policy)
    {
        (Facts, Problems) = (facts, new ProblemLog(facts.Problems));
        Customers = new(Tables.Customers, facts.Customers, row => row.Id, Problems);
        Goals = new(Tables.Goals, facts.Goals, row => row.Id, Problems);
        Stakeholders = new(Tables.Stakeholders, facts.Stakeholders, row => row.Id, Problems);
        Priorities = new(Tables.Priorities, facts.Priorities, row => row.Id, Problems);
        Deals = new(Tables.Deals, facts.Deals, row => row.Id, Problems);
        _scope = new HistoryScope(facts);
        _moves = new(facts.CloseDateChanges ?? [], Deals.All.Count, move => Deals.Place(move.Deal));
        _moves.Arrange(InOrder);
        _movements = new CloseDateMovement?[Deals.All.Count];
        _waivers = new(facts.Waivers ?? [], Deals.All.Count, waiver => Deals.Place(waiver.Deal));
        _linker = new Linker(facts, policy, Stakeholders, Goals);
        _priorities = LinkedPriorities();
        _customers = LinkedCustomers();
        FindLostDeals();
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

    /// <summary>Whether a table may have a fact of an id. The team may leave out people who are named elsewhere.</summary>
    public bool MayHave(string table, string id) => table switch
    {
        Tables.Customers => Customers.Place(id) >= 0,
        Tables.Goals => Goals.Place(id) >= 0,
        Tables.Stakeholders => Stakeholders.Place(id) >= 0,
        Tables.Priorities => Priorities.Place(id) >= 0,
        Tables.Deals => Deals.Place(id) >= 0,
        _ => true,
    };

    /// <summary>The changes of a deal's close date in the order in which they happened.</summary>
    public ArraySegment<CloseDateChange> MovesOf(int deal) => _moves[deal];

    /// <summary>How many rows of a deal's changes say what another one says.</summary>
    public int RepeatedChangesOf(int deal) => _repeated.TryGetValue(deal, out var count) ? count : 0;

    public IReadOnlyList<DealContext> Contexts() => Deals.All.Select(Context).ToArray();

    private DealContext Context(Deal deal)
    {
        var place = Deals.Place(deal.Id);
        return Linker.Linked(deal, CustomerOf(deal), PriorityOf(deal), MovementOf(deal, place), _waivers[place] is { Count: > 0 } waivers ? waivers : (IReadOnlyList<Waiver>)[]);
    }

    // The moves are those of an id; where several deals have it, of the one that is linked.
    private CloseDateMovement MovementOf(Deal deal, int place) => place < 0
        ? Movement(deal, place)
        : _movements[place] ??= Movement(Deals.All[place], place);

    private CloseDateMovement Movement(Deal deal, int place) => _scope.IsKnown(Facts.CloseDateChanges is not null)
        ? _linker.Movement(deal, PriorityOf(deal), HistoryOf(deal, place), ChainKey.Of(deal) is { } key && _lost.TryGetValue(key, out var lost) ? lost : null)
        : CloseDateMovement.Unknown;

    private ChangeHistory HistoryOf(Deal deal, int place) => new(
        MovesOf(place) is { Count: > 0 } changes ? changes : (IReadOnlyList<CloseDateChange>)[],
        _scope.From(Facts.CloseDateChanges is not null),
        _unreadable.Contains(place) || _scope.HasUnreadable(deal.Id));

    private IReadOnlyList<CloseDateChange> InOrder(int deal, IReadOnlyList<CloseDateChange> changes)
    {
        var (ordered, undated) = (ChangeChain.Order(changes), changes.Count(change => change.On is null));
        if (undated > 0)
            _unreadable.Add(deal);
        if (ordered.Count + undated < changes.Count)
            _repeated.Add(deal, changes.Count - undated - ordered.Count);
        return ordered;
    }

    private void FindLostDeals()
    {
        var lost = Deals.All
            .Where((deal, row) => LostDeal.IsOne(deal) && Deals.Place(deal.Id) == row)
            .GroupBy(ChainKey.Of, deal => new LostDeal(deal, deal.ClosedOn ?? default, HistoryOf(deal, Deals.Place(deal.Id))));
        foreach (var chain in lost)
            if (chain.Key is { } key)
                _lost.Add(key, _linker.Lost(chain));
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
