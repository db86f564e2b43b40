using System.Collections.Generic;
using System.Linq;
using NRules.Aggregators;

namespace PipelineRules.NRules.Aggregation;

/// <summary>The deals of which something is found differently, each told of once.</summary>
internal sealed class DealChanges
{
    private readonly HashSet<DealFindings> _touched = [];
    private readonly HashSet<DealFindings> _new = [];

    public void Touch(DealFindings deal, bool isNew)
    {
        if (_touched.Add(deal) && isNew)
            _new.Add(deal);
    }

    public AggregationResult[] Results() =>
        _touched.Select(deal => Result(deal, _new.Contains(deal))).OfType<AggregationResult>().ToArray();

    private static AggregationResult? Result(DealFindings deal, bool isNew) => (deal.IsEmpty, isNew) switch
    {
        (true, true) => null,
        (true, false) => AggregationResult.Removed(deal),
        (_, true) => AggregationResult.Added(deal, deal.Facts),
        _ => AggregationResult.Modified(deal, deal, deal.Facts),
    };
}
