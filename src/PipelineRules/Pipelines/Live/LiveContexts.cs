using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;
using PipelineRules.Pipelines.Past;

namespace PipelineRules.Pipelines.Live;

/// <summary>The contexts of all facts as of a day. What a change reaches is linked again, and nothing else.</summary>
internal sealed class LiveContexts
{
    private readonly LiveTables _tables;
    private readonly Policy _policy;
    private readonly Dictionary<TableRow<Priority>, LinkedPriority> _priorities = [];
    private readonly Dictionary<string, CustomerContext> _customers = new(StringComparer.Ordinal);
    private readonly Dictionary<TableRow<Deal>, DealContext> _deals = [];
    private readonly Dictionary<(string Customer, string Priority), LostDeals?> _lost = [];
    private HistoryScope _scope;
    private PropertyHistories _histories;
    private PointInTimeView _view;
    private Linker _linker;

    public LiveContexts(LiveTables tables, Policy policy, LocalDate day)
    {
        (_tables, _policy) = (tables, policy);
        (_histories, _scope) = (new PropertyHistories(tables.Settings(day)), new HistoryScope(tables.Settings(day)));
        _view = ViewOf(day);
        tables.See(_view);
        _linker = LinkerOf(day);
        foreach (var priority in tables.Priorities.Entries)
            Link(priority);
        Link(tables.Customers.Ids);
        foreach (var deal in tables.Deals.Entries)
            Link(deal);
        Forget();
    }

    public LocalDate Day => _linker.Day;

    private void Forget()
    {
        _lost.Clear();
        _linker.Forget();
    }

    /// <summary>The deals known on the day, in the order of the facts.</summary>
    public IEnumerable<DealContext> Deals => _tables.Deals.Entries.Select(Find).OfType<DealContext>();

    public DealContext? Find(string? id) => _tables.Deals[id].Select(Find).OfType<DealContext>().FirstOrDefault();

    public LiveChange Relink(ChangeImpact changeImpact)
    {
        if (changeImpact.ToHistory)
            RenewHistories(changeImpact);
        else if (_view.HasMoves == _tables.Moves.IsAbsent)
            Show(ViewOf(Day), Day);
        if (_view.MayBeAny)
            LinkAll(changeImpact);
        var deals = changeImpact.Deals.ToArray();
        var gone = deals.Select(Find).OfType<DealContext>().ToArray();
        foreach (var priority in changeImpact.Priorities)
            Link(priority);
        Link(changeImpact.Customers);
        foreach (var deal in deals)
            Relink(deal, changeImpact);
        Forget();
        return new LiveChange(deals.Select(Find).OfType<DealContext>().ToArray(), gone, changeImpact.ToRates, changeImpact.ToQuotas);
    }

    /// <summary>Only what is dated between the two days is linked again; everything else is told the day.</summary>
    public LiveChange MoveTo(LocalDate day)
    {
        var changeImpact = new ChangeImpact(_tables);
        var (before, after) = (_view, ViewOf(day));
        if (before.LooksBack || after.LooksBack)
            DayAdvance.TouchAll(_tables, changeImpact);
        else
            new DayAdvance(Day, day, _policy).Touch(_tables, changeImpact);
        changeImpact.Everywhere();
        _tables.MoveTo(day);
        Show(after, day);
        return Relink(changeImpact);
    }

    /// <summary>As of a past day, or where histories begin on other days, any fact may be another.</summary>
    private void RenewHistories(ChangeImpact changeImpact)
    {
        if (_view.LooksBack || changeImpact.ToHistories)
        {
            DayAdvance.TouchAll(_tables, changeImpact);
            changeImpact.Everywhere();
        }
        _histories = new PropertyHistories(_tables.Settings(Day));
        Show(ViewOf(Day), Day);
    }

    /// <summary>What nobody can tell of one fact may bear on any other.</summary>
    private void LinkAll(ChangeImpact changeImpact)
    {
        DayAdvance.TouchAll(_tables, changeImpact);
        changeImpact.Everywhere();
        Show(ViewOf(Day), Day);
    }

    private void Show(PointInTimeView view, LocalDate day)
    {
        (_view, _scope) = (view, new HistoryScope(_tables.Settings(day)));
        _tables.See(view);
        _linker = LinkerOf(day);
    }

    private PointInTimeView ViewOf(LocalDate day) => new(_tables.Settings(day), _histories, !_tables.Moves.IsAbsent, _policy);

    private Linker LinkerOf(LocalDate day) => new(
        _tables.Settings(day), _policy, new LiveCompanies(_tables),
        new VisibleFacts<Stakeholder>(_tables.Stakeholders), new VisibleFacts<CorporateGoal>(_tables.Goals), _view);

    private DealContext? Find(TableRow<Deal> deal) => _deals.TryGetValue(deal, out var context) ? context : null;

    private void Link(TableRow<Priority> priority)
    {
        if (priority.IsGone)
            _priorities.Remove(priority);
        else
            _priorities[priority] = _linker.Linked(priority.Fact, StatementsOn(priority));
    }

    /// <summary>Links customers and whoever stands below them, those above before those below.</summary>
    private void Link(IEnumerable<string> ids)
    {
        string[] changed = [.. ids];
        foreach (var id in changed)
            _customers.Remove(id);
        var customers =
            changed.Select(_tables.Customers.First).OfType<TableRow<Customer>>().OrderBy(one => one.Number).Select(one => one.Fact)
                .ToArray();
        foreach (var row in new CompanyTree(customers).FromTheTop(customers))
            _customers[customers[row].Id] = _linker.Linked(customers[row], PrioritiesOf(customers[row].Id), ParentOf(customers[row]));
    }

    private LinkedPriority[] PrioritiesOf(string customer) => _tables.PrioritiesByCustomer[customer]
        .Where(one => string.IsNullOrWhiteSpace(one.Fact.Id) || _tables.Priorities.First(one.Fact.Id) == one)
        .Select(one => _priorities[one]).ToArray();

    private CustomerContext? ParentOf(Customer customer) =>
        customer.Parent is { } id && _customers.TryGetValue(id, out var parent) ? parent : null;

    private void Relink(TableRow<Deal> deal, ChangeImpact changeImpact)
    {
        if (Find(deal) is { } same && !changeImpact.Holds(deal))
            _deals[deal] = _linker.Linked(same, CustomerOf(same.Deal.Customer), ForCustomerOf(same.Deal));
        else
            Link(deal);
    }

    private void Link(TableRow<Deal> deal)
    {
        if (deal.IsGone || deal.Fact.CreatedOn > Day)
            _deals.Remove(deal);
        else
            _deals[deal] = Linked(deal.Fact, deal);
    }

    private DealContext Linked(Deal recorded, TableRow<Deal> place)
    {
        var changes = ChangesOf(recorded);
        var deal = _view.Moved(recorded, changes);
        var (priority, stated) = StatedOf(deal, place);
        var first = FirstKnown(recorded.Id) ?? place;
        var (customer, forCustomer) = (CustomerOf(deal.Customer), ForCustomerOf(deal));
        return new DealContext(
            deal, customer, forCustomer, _linker.CrossCompany(customer, forCustomer, deal), priority, stated,
            first == place ? Movement(deal, stated, changes) : MovementOf(first), WaiversFor(deal), place);
    }

    private (PriorityContext? Priority, DealStatements Stated) StatedOf(Deal deal, TableRow<Deal> place)
    {
        var priority = PriorityOf(deal)?.SeenBy(deal);
        return (priority, _linker.Stated(deal, priority, StatementsNaming(place)));
    }

    // The moves are those of an id; where several deals have it, of the first that is known on the day.
    private CloseDateMovement MovementOf(TableRow<Deal> first)
    {
        if (Find(first) is { } linked)
            return linked.Movement;
        var changes = ChangesOf(first.Fact);
        var deal = _view.Moved(first.Fact, changes);
        return Movement(deal, StatedOf(deal, first).Stated, changes);
    }

    private CloseDateMovement Movement(Deal deal, DealStatements stated, MovesOfDeal changes)
    {
        var (history, lost) = (HistoryOf(deal, changes), ChainKey.Of(deal) is { } key ? Lost(key) : null);
        return _scope.IsKnown(!_tables.Moves.IsAbsent, history, lost)
            ? _linker.Movement(deal, stated, history, lost)
            : CloseDateMovement.Unknown;
    }

    private TableRow<Deal>? FirstKnown(string? id) => _tables.Deals[id].FirstOrDefault(one => !(one.Fact.CreatedOn > Day));

    private ChangeHistory HistoryOf(Deal deal, MovesOfDeal moves) => new(
        ChangeChain.CountUpTo(moves.Ordered, Day) is var known && known < moves.Ordered.Count ? moves.Ordered.Take(known).ToArray()
            : moves.Ordered,
        _scope.From(!_tables.Moves.IsAbsent),
        _scope.HasUnreadable(deal.Id) || moves.HasUndated);

    private MovesOfDeal ChangesOf(Deal deal) => MovesOfDeal.Of(
        CloseDateMoves.With(
            _tables.Moves[deal.Id].Select(move => move.Fact).ToArray(), _histories.Of(TableNames.Deals, deal.Id.NullIfBlank())));

    private LostDeals? Lost((string Customer, string Priority) key)
    {
        if (!_lost.TryGetValue(key, out var lost))
            _lost.Add(key, lost = FindLost(key));
        return lost;
    }

    private LostDeals? FindLost((string Customer, string Priority) key)
    {
        var lost = _tables.DealsByPriority[key.Priority]
            .Where(one => one.Fact.Status == DealStatus.Lost && one.Fact.Customer == key.Customer && FirstKnown(one.Fact.Id) == one)
            .Select(one => (Changes: ChangesOf(one.Fact), one.Fact))
            .Select(one => (one.Changes, Deal: _view.Moved(one.Fact, one.Changes)))
            .Where(one => LostDeal.IsOne(one.Deal))
            .Select(one => new LostDeal(one.Deal, one.Deal.ClosedOn ?? default, HistoryOf(one.Deal, one.Changes)))
            .ToArray();
        return lost.Length == 0 ? null : _linker.Lost(lost);
    }

    private CustomerContext CustomerOf(string? id) =>
        id is not null && _customers.TryGetValue(id, out var customer) ? customer : _linker.Stranger(id);

    private CustomerContext? ForCustomerOf(Deal deal) =>
        deal.ForCustomer is { } id && id != deal.Customer && _customers.TryGetValue(id, out var customer) ? customer : null;

    private LinkedPriority? PriorityOf(Deal deal) => _tables.Priorities.First(deal.Priority) is { } priority ? _priorities[priority] : null;

    private Waiver[] WaiversFor(Deal deal) => _tables.Waivers[deal.Id].Select(waiver => waiver.Fact).Where(_view.IsSeen).ToArray();

    private Validation[] StatementsOn(TableRow<Priority> priority) => _tables.Priorities.First(priority.Fact.Id) != priority
        ? []
        : Known(_tables.Validations[priority.Fact.Id]);

    private Validation[] StatementsNaming(TableRow<Deal> deal) => Known(_tables.StatementsByDeal[deal.Fact.Id]);

    private Validation[] Known(IReadOnlyList<TableRow<Validation>> statements) =>
        statements.Select(statement => statement.Fact).Where(_view.IsSeen).ToArray();
}
