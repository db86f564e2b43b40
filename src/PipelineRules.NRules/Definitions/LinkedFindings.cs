using System.Collections.Generic;
using System.Linq;
using NRules.RuleModel;
using PipelineRules.Pipelines;

namespace PipelineRules.NRules.Definitions;

/// <summary>
/// The findings linked to a match while it is judged: those of deals that came, of deals that changed, and of deals that left.
/// </summary>
internal sealed class LinkedFindings(IContext context)
{
    private readonly List<KeyValuePair<object, object>> _came = [];
    private readonly List<KeyValuePair<object, object>> _changed = [];

    public void Judge(DealContext deal, ListedRule rule)
    {
        var before = context.GetLinked(deal.Place) as Finding;
        if (before?.Deal != deal)
            (before is null ? _came : _changed).Add(new(deal.Place, Finding.Evaluate(deal, rule)));
    }

    public void Settle(IReadOnlyCollection<object> left)
    {
        if (_came.Count > 0)
            context.InsertAllLinked(_came);
        if (_changed.Count > 0)
            context.UpdateAllLinked(_changed);
        if (left.Count > 0)
            context.RetractAllLinked([.. left.Select(place => new KeyValuePair<object, object>(place, context.GetLinked(place) ?? place))]);
    }
}
