using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Laws;

internal sealed class AnswersTheSameTwice : RuleRequirement
{
    public override string Says => "a rule asked twice answers the same";

    public override string? IsBrokenBy(DealRule rule, FactSet facts, Pipeline pipeline)
    {
        var deals = pipeline.Deals;
        var first = deals.Select(deal => VerdictText.Describe(rule, deal)).ToArray();
        var again = deals.Reverse().Select(deal => VerdictText.Describe(rule, deal)).Reverse().ToArray();
        return Enumerable.Range(0, deals.Count).Where(i => first[i] != again[i])
            .Select(i => $"of {deals[i].Id} it said \"{first[i]}\", and then \"{again[i]}\"").FirstOrDefault();
    }
}
