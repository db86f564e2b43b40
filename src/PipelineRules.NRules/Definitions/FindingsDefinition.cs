using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using PipelineRules.Pipelines;

namespace PipelineRules.NRules.Definitions;

/// <summary>One rule of the rulebook: it matches the open deals of a customer, and what it finds in each is linked to the match.</summary>
/// <remarks>
/// A match for every deal would be one activation a deal and rule; this is one a customer and rule. A deal that is as it was is not judged
/// again.
/// </remarks>
internal sealed class FindingsDefinition(ListedRule rule)
{
    public IRuleDefinition Definition()
    {
        Expression<Func<DealContext, object>> customer = deal => deal.Deal.Customer ?? deal.Place;
        Expression<Action<IContext, IGrouping<object, DealContext>>> judge = (context, deals) => Judge(context, deals);
        var match =
            Element.AndGroup(
                DefinitionBuilder.Grouped("deals", customer, DefinitionBuilder.Fact<DealContext>("deal", deal => deal.IsOpen)));
        return DefinitionBuilder.Create(rule.Name, rule.Question, RulePriority.Findings, match, judge);
    }

    private void Judge(IContext context, IGrouping<object, DealContext> deals)
    {
        var (found, left) = (new LinkedFindings(context), new HashSet<object>(context.GetLinkedKeys()));
        foreach (var deal in deals)
        {
            left.Remove(deal.Place);
            found.Judge(deal, rule);
        }

        found.Settle(left);
    }
}
