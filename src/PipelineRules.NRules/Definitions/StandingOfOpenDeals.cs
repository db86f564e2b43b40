using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using PipelineRules.Assessments;

namespace PipelineRules.NRules.Definitions;

/// <summary>An open deal stands where the findings on it put it: they are grouped by deal, whoever found them. A deal of which the rulebook finds nothing any more is no longer open.</summary>
internal sealed class StandingOfOpenDeals(Rulebook rulebook)
{
    private const int Beside = int.MaxValue;
    private readonly Dictionary<ListedRule, int> _order = rulebook.Rules.Select((rule, place) => (rule, place)).ToDictionary(one => one.rule, one => one.place);

    public IRuleDefinition Definition()
    {
        Expression<Func<Finding, object>> place = finding => finding.Deal.Place;
        Expression<Func<Finding, Finding>> itself = finding => finding;
        Expression<Action<IContext, IGrouping<object, Finding>>> stand = (context, findings) => Stand(context, findings);
        var grouped = Element.Aggregate(
            typeof(IGrouping<object, Finding>), AggregateElement.GroupByName,
            [Derivation.Expression(AggregateElement.KeySelectorName, place), Derivation.Expression(AggregateElement.ElementSelectorName, itself)],
            Derivation.Fact<Finding>("finding"));
        var match = Element.Pattern(typeof(IGrouping<object, Finding>), "findings", Array.Empty<KeyValuePair<string, LambdaExpression>>(), grouped);
        return Derivation.Of("standing-of-open-deals", "Where do the findings put it?", Tier.Standings, Element.AndGroup(match), stand);
    }

    private void Stand(IContext context, IEnumerable<Finding> findings)
    {
        var found = findings.OrderBy(Place).ThenBy(finding => finding.Rule.Name, StringComparer.Ordinal).ToArray();
        if (found.Length > 0 && Place(found[0]) < Beside)
            Linked.Put(context, new Standing(DealAssessment.Of(found[0].Deal, found.Where(finding => finding.Rule != DealIsOpen.Listed))));
        else
            Linked.Take(context);
    }

    private int Place(Finding finding) =>
        _order.TryGetValue(finding.Rule, out var place) ? place : finding.Rule == DealIsOpen.Listed ? -1 : Beside;
}
