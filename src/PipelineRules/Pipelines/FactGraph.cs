using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Movement;
using PipelineRules.Pipelines;
using PipelineRules.Pipelines.Checks;
using PipelineRules.Pipelines.Past;

namespace PipelineRules;

/// <summary>Who belongs to whom: every table by id, and grouped under what it refers to.</summary>
internal sealed class FactGraph
{
    private readonly Linker _linker;
    private readonly LinkedPriority[] _priorities;
    private readonly CustomerContext[] _customers;
    private readonly GroupedArray<CloseDateChange> _moves;
    private readonly GroupedArray<Waiver> _waivers;
    private readonly GroupedArray<Validation> _statements;
    private readonly HistoryScope _scope;
    private readonly HashSet<int> _unreadable = [];
    private readonly Dictionary<int, int> _repeated = [];
    private readonly Dictionary<(string Customer, string Priority), LostDeals> _lost = [];
    private readonly CloseDateMovement?[] _movements;
    private GroupedArray<Deal>? _serving;

    public FactGraph(FactSet facts, Policy policy, UnknownProperties? unknown = null, FactSet? recorded = null)
    {
        (Facts, Unknown, Problems, Recorded) =
            (facts, unknown ?? UnknownProperties.None, new ProblemLog(facts.Problems), recorded ?? facts);
        Customers = new(TableNames.Customers, facts.Customers, row => row.Id, Problems);
        Goals = new(TableNames.Goals, facts.Goals, row => row.Id, Problems);
        Stakeholders = new(TableNames.Stakeholders, facts.Stakeholders, row => row.Id, Problems);
        Priorities = new(TableNames.Priorities, facts.Priorities, row => row.Id, Problems);
        Deals = new(TableNames.Deals, facts.Deals, row => row.Id, Problems);
        _scope = new HistoryScope(facts);
        _moves = new(CloseDateMoves.In(facts) ?? [], Deals.All.Count, move => Deals.Place(move.Deal));
        _moves.Arrange(InOrder);
        _movements = new CloseDateMovement?[Deals.All.Count];
        _waivers = new(facts.Waivers ?? [], Deals.All.Count, waiver => Deals.Place(waiver.Deal));
        _statements = new(facts.Validations ?? [], Deals.All.Count, statement => Deals.Place(statement.Deal));
        Companies = new CompanyTree(Customers.All);
        _linker = new Linker(facts, policy, Companies, Stakeholders, Goals, unknown);
        _priorities = LinkedPriorities();
        _customers = LinkedCustomers();
        FindLostDeals();
        Contexts = LinkedDeals();
        AllChecks.Run(this);
    }

    public FactSet Facts { get; }

    /// <summary>The facts as they were recorded, what is dated later included.</summary>
    public FactSet Recorded { get; }

    /// <summary>What nobody can tell as of the day looked at.</summary>
    public UnknownProperties Unknown { get; }

    public ProblemLog Problems { get; }

    public FactIndex<Customer> Customers { get; }

    public FactIndex<CorporateGoal> Goals { get; }

    public FactIndex<Stakeholder> Stakeholders { get; }

    public FactIndex<Priority> Priorities { get; }

    public FactIndex<Deal> Deals { get; }

    public CompanyTree Companies { get; }

    public Companies CompaniesOf(Deal deal) => _linker.CompaniesOf(deal.Customer, deal.ForCustomer);

    public LinkedPriority? PriorityOf(Deal deal) => Priorities.Place(deal.Priority) is >= 0 and var place ? _priorities[place] : null;

    public LinkedPriority PriorityAt(int place) => _priorities[place];

    /// <summary>Whether a table may have a fact of an id. The team may leave out people who are named elsewhere.</summary>
    public bool MayHave(string table, string id) => table switch
    {
        TableNames.Customers => Customers.Place(id) >= 0,
        TableNames.Goals => Goals.Place(id) >= 0,
        TableNames.Stakeholders => Stakeholders.Place(id) >= 0,
        TableNames.Priorities => Priorities.Place(id) >= 0,
        TableNames.Deals => Deals.Place(id) >= 0,
        _ => true,
    };

    /// <summary>The changes of a deal's close date in the order in which they happened.</summary>
    public ArraySegment<CloseDateChange> MovesOf(int deal) => _moves[deal];

    /// <summary>Whether a change of a deal's close date cannot be read, or has no day.</summary>
    public bool HasUnreadableChanges(int deal) => _unreadable.Contains(deal) || _scope.HasUnreadable(Deals.All[deal].Id);

    /// <summary>How many rows of a deal's changes say what another one says.</summary>
    public int RepeatedChangesOf(int deal) => _repeated.TryGetValue(deal, out var count) ? count : 0;

    /// <summary>The deals that refer to a priority.</summary>
    public ArraySegment<Deal> DealsServing(int priority) =>
        (_serving ??= new(Deals.All, Priorities.All.Count, deal => Priorities.Place(deal.Priority)))[priority];

    /// <summary>Every deal with all that bears on it, in the order of the facts.</summary>
    public DealContext[] Contexts { get; }

    private DealContext[] LinkedDeals()
    {
        var contexts = new DealContext[Deals.All.Count];
        for (var row = 0; row < contexts.Length; row++)
            contexts[row] = Context(Deals.All[row]);
        return contexts;
    }

    private DealContext Context(Deal deal)
    {
        var place = Deals.Place(deal.Id);
        var (priority, stated) = StatedOf(deal, place);
        var (customer, forCustomer) = (CustomerOf(deal.Customer), ForCustomerOf(deal));
        return new DealContext(
            deal, customer, forCustomer, _linker.CrossCompany(customer, forCustomer, deal), priority, stated,
                MovementOf(deal, place, stated),
            _waivers[place] is { Count: > 0 } waivers ? waivers : (IReadOnlyList<Waiver>)[]);
    }

    private (PriorityContext? Priority, DealStatements Stated) StatedOf(Deal deal, int place)
    {
        var priority = PriorityOf(deal)?.SeenBy(deal);
        return (priority, _linker.Stated(deal, priority, _statements[place]));
    }

    // The moves are those of an id; where several deals have it, of the one that is linked.
    private CloseDateMovement MovementOf(Deal deal, int place, DealStatements stated) => place < 0
        ? Movement(deal, place, stated)
        : _movements[place] ??=
            Movement(Deals.All[place], place, deal == Deals.All[place] ? stated : StatedOf(Deals.All[place], place).Stated);

    private CloseDateMovement Movement(Deal deal, int place, DealStatements stated)
    {
        var (history, lost) =
            (HistoryOf(deal, place), ChainKey.Of(deal) is { } key && _lost.TryGetValue(key, out var others) ? others : null);
        return _scope.IsKnown(Facts.CloseDateChanges is not null, history, lost)
            ? _linker.Movement(deal, stated, history, lost)
            : CloseDateMovement.Unknown;
    }

    private ChangeHistory HistoryOf(Deal deal, int place) => new(
        MovesOf(place) is { Count: > 0 } changes ? changes : (IReadOnlyList<CloseDateChange>)[],
        _scope.From(Facts.CloseDateChanges is not null),
        place >= 0 && HasUnreadableChanges(place));

    private IReadOnlyList<CloseDateChange> InOrder(int deal, IReadOnlyList<CloseDateChange> changes)
    {
        var ordered = ChangeChain.Order(changes);
        if (ReferenceEquals(ordered, changes))
            return changes;
        var undated = changes.Count(change => change.On is null);
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

    private CustomerContext CustomerOf(string? id) => Customers.Place(id) is >= 0 and var place ? _customers[place] : _linker.Stranger(id);

    private CustomerContext? ForCustomerOf(Deal deal) =>
        deal.ForCustomer.NullIfBlank() is { } id && id != deal.Customer && Customers.Place(id) is >= 0 and var place ? _customers[place]
            : null;

    private LinkedPriority[] LinkedPriorities()
    {
        var statements = new GroupedArray<Validation>(Facts.Validations ?? [], Priorities.All.Count, one => Priorities.Place(one.Priority));
        return Priorities.All.Select((priority, row) => _linker.Linked(priority, statements[row])).ToArray();
    }

    private CustomerContext[] LinkedCustomers()
    {
        var own = new GroupedArray<LinkedPriority>(
            _priorities.Where((one, row) => !IsNamesake(one.Priority, row)).ToArray(),
            Customers.All.Count, one => Customers.Place(one.Priority.Customer));
        var linked = new CustomerContext[Customers.All.Count];
        foreach (var row in Companies.FromTheTop(Customers.All))
            linked[row] = _linker.Linked(Customers.All[row], own[row], ParentOf(Customers.All[row], linked));
        return linked;
    }

    /// <summary>Whether the priority has the id of one before it, which is linked in its place.</summary>
    private bool IsNamesake(Priority priority, int row) => Priorities.Place(priority.Id) is >= 0 and var first && first != row;

    /// <summary>The company that a customer belongs to, as far as it is linked: a cycle is cut.</summary>
    private CustomerContext? ParentOf(Customer customer, CustomerContext?[] linked) =>
        Customers.Place(customer.Parent) is >= 0 and var place ? linked[place] : null;
}
