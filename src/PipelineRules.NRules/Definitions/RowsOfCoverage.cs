using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using PipelineRules.Coverage;
using PipelineRules.NRules.Aggregation;

namespace PipelineRules.NRules.Definitions;

/// <summary>Coverage is where all deals stand, added up by owner, team and in total.</summary>
internal static class RowsOfCoverage
{
    public static IRuleDefinition Definition()
    {
        Expression<Action<IContext, CoverageRow>> enter = (context, row) => Linked.Put(context, row);
        var added = Element.Aggregate(
            typeof(CoverageRow), "coverage", Array.Empty<KeyValuePair<string, LambdaExpression>>(), Derivation.Fact<Standing>("standing"), typeof(CoverageAggregatorFactory));
        var row = Element.Pattern(typeof(CoverageRow), "row", Array.Empty<KeyValuePair<string, LambdaExpression>>(), added);
        var match = Element.AndGroup(Derivation.Fact<CoverageTerms>("terms"), row);
        return Derivation.Of("rows-of-coverage", "Does proactive pipeline cover quota?", Tier.Coverage, match, enter);
    }
}
