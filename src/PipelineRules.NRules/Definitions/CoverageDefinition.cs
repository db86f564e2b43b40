using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using PipelineRules.Coverage;
using PipelineRules.NRules.Aggregation;

namespace PipelineRules.NRules.Definitions;

/// <summary>Coverage is where all deals stand, added up by owner, team and in total.</summary>
internal static class CoverageDefinition
{
    public static IRuleDefinition Definition()
    {
        Expression<Action<IContext, CoverageRow>> enter = (context, row) => LinkedFacts.Put(context, row);
        // Naming the terms puts them before the deals, so that one sum is kept under the terms of the session.
        Expression<Func<CoverageTerms, AssessedDeal, object>> under = (terms, assessedDeal) => terms;
        var added = Element.Aggregate(
            typeof(CoverageRow), "coverage", [DefinitionBuilder.Expression("terms", under)],
            DefinitionBuilder.Fact<AssessedDeal>("assessedDeal"), typeof(CoverageAggregatorFactory));
        var row = Element.Pattern(typeof(CoverageRow), "row", Array.Empty<KeyValuePair<string, LambdaExpression>>(), added);
        var match = Element.AndGroup(DefinitionBuilder.Fact<CoverageTerms>("terms"), row);
        return DefinitionBuilder.Create("rows-of-coverage", "Does proactive pipeline cover quota?", RulePriority.Coverage, match, enter);
    }
}
