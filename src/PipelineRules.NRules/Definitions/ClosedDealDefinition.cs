using System;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using PipelineRules.Pipelines;

namespace PipelineRules.NRules.Definitions;

/// <summary>A closed deal stands in coverage as it was closed.</summary>
internal static class ClosedDealDefinition
{
    public static IRuleDefinition Definition()
    {
        Expression<Action<IContext, DealContext>> stand = (context, deal) => LinkedFacts.Put(context, new AssessedDeal(deal));
        return DefinitionBuilder.Create(
            "standing-of-closed-deals", "What was won or lost?", RulePriority.Standings,
            Element.AndGroup(DefinitionBuilder.Fact<DealContext>("deal", deal => !deal.IsOpen)), stand);
    }
}
