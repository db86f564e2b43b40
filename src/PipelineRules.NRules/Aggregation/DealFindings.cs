using System.Collections.Generic;
using System.Linq;
using NRules.RuleModel;

namespace PipelineRules.NRules.Aggregation;

/// <summary>All that is found of one deal at present, whoever found it.</summary>
internal sealed class DealFindings
{
    private readonly List<IFact> _facts = [];

    public IEnumerable<Finding> Findings => _facts.Select(fact => fact.Value).OfType<Finding>();

    public IEnumerable<IFact> Facts => _facts;

    public bool IsEmpty => _facts.Count == 0;

    public void Add(IFact fact) => _facts.Add(fact);

    public bool Holds(IFact fact) => _facts.Contains(fact);

    public bool Remove(IFact fact) => _facts.Remove(fact);
}
