using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using PipelineRules.Assessments;
using PipelineRules.NRules.Aggregation;

namespace PipelineRules.NRules.Definitions;

/// <summary>
/// An open deal stands where the findings on it put it: they are gathered by deal, whoever found them. A deal of which the rulebook finds
/// nothing any more is no longer open.
/// </summary>
internal sealed class OpenDealDefinition(Rulebook rulebook)
{
    private const int Beside = int.MaxValue;
    private readonly Dictionary<ListedRule, int> _order =
        rulebook.Rules.Select((rule, place) => (rule, place)).ToDictionary(one => one.rule, one => one.place);

    public IRuleDefinition Definition()
    {
        Expression<Action<IContext, DealFindings>> stand = (context, deal) => Stand(context, deal.Findings);
        var gathered = Element.Aggregate(
            typeof(DealFindings), "findings", Array.Empty<KeyValuePair<string, LambdaExpression>>(),
            DefinitionBuilder.Fact<Finding>("finding"), typeof(FindingsAggregatorFactory));
        var match =
            Element.AndGroup(
                Element.Pattern(typeof(DealFindings), "deal", Array.Empty<KeyValuePair<string, LambdaExpression>>(), gathered));
        return DefinitionBuilder.Create("standing-of-open-deals", "Where do the findings put it?", RulePriority.Standings, match, stand);
    }

    private void Stand(IContext context, IEnumerable<Finding> findings)
    {
        var found = findings.OrderBy(Place).ThenBy(finding => finding.Rule.Name, StringComparer.Ordinal).ToArray();
        if (found.Length > 0 && Place(found[0]) < Beside)
            LinkedFacts.Put(
                context, new AssessedDeal(DealAssessment.Create(found[0].Deal, found.Where(finding => finding.Rule != DealIsOpen.Listed))));
        else
            LinkedFacts.Take(context);
    }

    private int Place(Finding finding) =>
        _order.TryGetValue(finding.Rule, out var place) ? place : finding.Rule == DealIsOpen.Listed ? -1 : Beside;
}
