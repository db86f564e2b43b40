using System;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace PipelineRules.NRules.Definitions;

/// <summary>A closed deal stands in coverage as it was closed.</summary>
internal static class StandingOfClosedDeals
{
    public static IRuleDefinition Definition()
    {
        Expression<Action<IContext, DealContext>> stand = (context, deal) => Linked.Put(context, new Standing(deal));
        return Derivation.Of("standing-of-closed-deals", "What was won or lost?", Tier.Standings, Element.AndGroup(Derivation.Fact<DealContext>("deal", deal => !deal.IsOpen)), stand);
    }
}
