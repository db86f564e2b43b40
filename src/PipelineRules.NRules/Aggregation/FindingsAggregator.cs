using System.Collections.Generic;
using System.Linq;
using NRules.Aggregators;
using NRules.RuleModel;

namespace PipelineRules.NRules.Aggregation;

/// <summary>
/// Gathers findings by deal, as NRules' own GroupBy would: it keeps one list a deal, and tells of a deal once for all findings that come
/// together.
/// </summary>
internal sealed class FindingsAggregator : IAggregator
{
    private readonly Dictionary<object, DealFindings> _deals = [];

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var changes = new DealChanges();
        foreach (var fact in facts)
            Enter(fact, changes);
        return changes.Results();
    }

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var changes = new DealChanges();
        foreach (var fact in facts)
            if (_deals.TryGetValue(PlaceOf(fact), out var same) && same.Holds(fact))
                changes.Touch(same, isNew: false);
            else
                Move(fact, changes);
        return changes.Results();
    }

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var changes = new DealChanges();
        foreach (var fact in facts)
            Leave(fact, PlaceOf(fact), changes);
        return changes.Results();
    }

    /// <summary>A rule beside the rulebook found the same of another deal.</summary>
    private void Move(IFact fact, DealChanges changes)
    {
        Leave(fact, _deals.First(deal => deal.Value.Holds(fact)).Key, changes);
        Enter(fact, changes);
    }

    private void Enter(IFact fact, DealChanges changes)
    {
        var place = PlaceOf(fact);
        var isNew = !_deals.TryGetValue(place, out var deal);
        if (deal is null)
            _deals.Add(place, deal = new DealFindings());
        deal.Add(fact);
        changes.Touch(deal, isNew);
    }

    private void Leave(IFact fact, object place, DealChanges changes)
    {
        var deal = _deals[place];
        deal.Remove(fact);
        if (deal.IsEmpty)
            _deals.Remove(place);
        changes.Touch(deal, isNew: false);
    }

    private static object PlaceOf(IFact fact) => ((Finding?)fact.Value)?.Deal.Place ?? fact;
}
