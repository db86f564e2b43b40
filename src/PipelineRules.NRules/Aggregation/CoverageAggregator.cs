using System.Collections.Generic;
using System.Linq;
using NRules.Aggregators;
using NRules.RuleModel;
using PipelineRules.Coverage;

namespace PipelineRules.NRules.Aggregation;

/// <summary>Adds up where deals stand to rows of coverage. A deal that changes costs the rows that it stands in.</summary>
internal sealed class CoverageAggregator : IAggregator
{
    private CoverageTerms? _terms;
    private LiveCoverage? _coverage;

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
        Put(tuple, facts);

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
        Put(tuple, facts);

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var coverage = Under(tuple);
        foreach (var assessedDeal in Standings(facts))
            coverage.Remove(assessedDeal.Deal);
        return Results(coverage);
    }

    private AggregationResult[] Put(ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var coverage = Under(tuple);
        foreach (var assessedDeal in Standings(facts))
            coverage.Put(assessedDeal.Deal, assessedDeal.Stance ?? default);
        return Results(coverage);
    }

    private LiveCoverage Under(ITuple tuple)
    {
        var terms = tuple.Facts.Select(fact => fact.Value).OfType<CoverageTerms>().First();
        var coverage = _coverage ??= terms.Coverage();
        if (_terms is not null && _terms != terms)
            coverage.Reorganize(terms.Organization);
        _terms = terms;
        return coverage;
    }

    private static IEnumerable<AssessedDeal> Standings(IEnumerable<IFact> facts) => facts.Select(fact => fact.Value).OfType<AssessedDeal>();

    private static AggregationResult[] Results(LiveCoverage coverage) => coverage.Changes().Select(Result).ToArray();

    private static AggregationResult Result(CoverageRowChange change) => change switch
    {
        { Before: null, Now: { } came } => AggregationResult.Added(came, []),
        { Before: { } before, Now: { } now } => AggregationResult.Modified(now, before, []),
        _ => AggregationResult.Removed(change.Before ?? (object)change),
    };
}
