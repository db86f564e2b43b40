using System.Collections.Generic;
using NRules.Aggregators;
using NRules.RuleModel;

namespace PipelineRules.NRules.Aggregation;

/// <summary>Makes what adds up the coverage of a session.</summary>
internal sealed class CoverageAggregatorFactory : IAggregatorFactory
{
    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
    {
        // It needs no expression of the rule's.
    }

    public IAggregator Create(AggregationContext context) => new CoverageAggregator();
}
