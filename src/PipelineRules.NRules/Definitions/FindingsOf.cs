using System;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using PipelineRules.Assessments;
using PipelineRules.Pipelines;

namespace PipelineRules.NRules.Definitions;

/// <summary>One rule of the rulebook: it matches an open deal, and what it finds is linked to the match.</summary>
internal sealed class FindingsOf(ListedRule rule)
{
    public IRuleDefinition Definition()
    {
        Expression<Action<IContext, DealContext>> judge = (context, deal) => Judge(context, deal);
        return Derivation.Of(rule.Name, rule.Asks, Tier.Findings, Element.AndGroup(Derivation.Fact<DealContext>("deal", deal => deal.IsOpen)), judge);
    }

    private void Judge(IContext context, DealContext deal) => Linked.Put(context, Finding.Of(deal, rule));
}
