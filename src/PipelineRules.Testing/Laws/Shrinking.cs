using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Testing.Generation;

namespace PipelineRules.Testing.Laws;

/// <summary>Takes facts away while a rule still breaks a law on the rest.</summary>
internal sealed class Shrinking(RuleRequirement law, DealRule rule)
{
    public RuleContractException To(FactSet facts, string how, string name)
    {
        var fewest = facts;
        for (FactSet? fewer = facts; fewer is not null; fewer = FactShrinker.Shrink(fewest).FirstOrDefault(IsEnough))
            (fewest, how) = (fewer, Broken(fewer) ?? how);
        return new RuleContractException(name, law.Says, how, fewest);
    }

    private bool IsEnough(FactSet facts) => Broken(facts) is not null;

    private string? Broken(FactSet facts) => law.IsBrokenBy(rule, facts, Pipeline.From(facts));
}
