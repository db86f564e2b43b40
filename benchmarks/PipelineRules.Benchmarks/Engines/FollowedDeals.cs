using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Benchmarks.Engines;

/// <summary>
/// What a host writes that follows single deals with the evaluator: it judges what a change touches, and lets coverage follow.
/// </summary>
internal sealed class FollowedDeals
{
    private readonly Evaluator _evaluator = new(Rulebook.BuiltIn);

    private readonly LivePipeline _live;

    private readonly LiveCoverage _coverage;

    public FollowedDeals(FactSet facts)
    {
        (_live, _coverage) = (LivePipeline.From(facts), new LiveCoverage(facts.Organization));
        foreach (var deal in _live.Deals)
            Judge(deal);
        _coverage.Changes();
    }

    public IReadOnlyList<CoverageRowChange> Put(Deal deal)
    {
        foreach (var affected in _live.Put(deal).Affected)
            Judge(affected);
        return _coverage.Changes();
    }

    private void Judge(DealContext deal) => _coverage.Put(deal, deal.IsOpen ? _evaluator.Assess(deal).Stance : default);
}
