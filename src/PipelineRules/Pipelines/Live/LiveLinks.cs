using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;

namespace PipelineRules.Pipelines.Live;

/// <summary>The contexts of all facts as of a day. What a change reaches is linked anew, and nothing else.</summary>
internal sealed class LiveLinks
{
    private readonly LiveTables _tables;
    private readonly LocalDate _day;
    private readonly Linker _linker;
    private readonly Dictionary<Entry<Priority>, PriorityContext> _priorities = [];
    private readonly Dictionary<string, CustomerContext> _customers = new(StringComparer.Ordinal);
    private readonly Dictionary<Entry<Deal>, DealContext> _deals = [];

    public LiveLinks(LiveTables tables, Policy policy, LocalDate day)
    {
        (_tables, _day) = (tables, day);
        _linker = new Linker(
            tables.Settings(day), policy,
            new KnownFacts<Stakeholder>(tables.Stakeholders, one => Hindsight.Seen(one, day)),
            new KnownFacts<CorporateGoal>(tables.Goals, one => one));
        foreach (var priority in tables.Priorities.Entries)
            Link(priority);
        foreach (var customer in tables.Customers.Entries)
            Link(customer.Fact.Id ?? "");
        foreach (var deal in tables.Deals.Entries)
            Link(deal);
    }

    /// <summary>The deals known on the day, in the order of the facts.</summary>
    public IEnumerable<DealContext> Deals => _tables.Deals.Entries.Select(Find).OfType<DealContext>();

    public DealContext? Find(string? id) => _tables.Deals[id].Select(Find).OfType<DealContext>().FirstOrDefault();

    public LiveChange Relink(Reach reach)
    {
        var deals = reach.ToDeals.OrderBy(deal => deal.Number).ToArray();
        var gone = deals.Select(Find).OfType<DealContext>().ToArray();
        foreach (var priority in reach.ToPriorities)
            Link(priority);
        foreach (var customer in reach.ToCustomers)
            Link(customer);
        foreach (var deal in deals)
            Link(deal);
        return new LiveChange(deals.Select(Find).OfType<DealContext>().ToArray(), gone, reach.ToRates, reach.ToQuotas);
    }

    private DealContext? Find(Entry<Deal> deal) => _deals.TryGetValue(deal, out var context) ? context : null;

    private void Link(Entry<Priority> priority)
    {
        if (priority.IsGone)
            _priorities.Remove(priority);
        else
            _priorities[priority] = _linker.Linked(Hindsight.Seen(priority.Fact, _day), WordsOn(priority));
    }

    private void Link(string customer)
    {
        if (_tables.Customers.First(customer) is { } known)
            _customers[customer] = _linker.Linked(known.Fact, _tables.PrioritiesByCustomer[customer].Select(one => _priorities[one]).ToArray());
        else
            _customers.Remove(customer);
    }

    private void Link(Entry<Deal> deal)
    {
        if (deal.IsGone || deal.Fact.CreatedOn > _day)
            _deals.Remove(deal);
        else
            _deals[deal] = Linked(deal.Fact, deal);
    }

    private DealContext Linked(Deal recorded, Entry<Deal> place)
    {
        var moves = _tables.Moves[recorded.Id];
        var deal = Hindsight.Seen(recorded, moves.Select(move => move.Fact).Where(move => move.On > _day).ToArray(), _day);
        return _linker.Linked(deal, CustomerOf(deal), PriorityOf(deal), HistoryIn(moves), WaiversFor(deal), place);
    }

    private CustomerContext CustomerOf(Deal deal) =>
        deal.Customer is { } id && _customers.TryGetValue(id, out var customer) ? customer : _linker.Stranger(deal.Customer);

    private PriorityContext? PriorityOf(Deal deal) => _tables.Priorities.First(deal.Priority) is { } priority ? _priorities[priority] : null;

    private IReadOnlyList<CloseDateChange>? HistoryIn(IReadOnlyList<Entry<CloseDateChange>> moves) =>
        _tables.Moves.IsAbsent ? null : MovesInOrder.Of(moves.Select(move => move.Fact).Where(move => move.On <= _day).ToArray());

    private Waiver[] WaiversFor(Deal deal) => _tables.Deals[deal.Id].Any(one => one.Fact.CreatedOn > _day)
        ? []
        : _tables.Waivers[deal.Id].Select(waiver => waiver.Fact).ToArray();

    private Validation[] WordsOn(Entry<Priority> priority) => _tables.Priorities.First(priority.Fact.Id) != priority
        ? []
        : _tables.Validations[priority.Fact.Id].Select(word => word.Fact).Where(word => !(word.On > _day)).ToArray();
}
