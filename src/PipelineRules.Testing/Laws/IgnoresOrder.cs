using PipelineRules.Facts;
using PipelineRules.Pipelines;
using PipelineRules.Testing.Generation;

namespace PipelineRules.Testing.Laws;

internal sealed class IgnoresOrder : RuleRequirement
{
    public override string Says => "the order of the facts changes nothing";

    public override string? IsBrokenBy(DealRule rule, FactSet facts, Pipeline pipeline)
    {
        var shuffled = Pipeline.From(ShuffledFacts.Create(facts, seed: 1));
        return First(pipeline, deal => shuffled.Find(deal.Id) is { } same ? Difference(rule, deal, same) : null);
    }

    private static string? Difference(DealRule rule, DealContext deal, DealContext same)
    {
        var (before, after) = (VerdictText.Describe(rule, deal), VerdictText.Describe(rule, same));
        return before == after ? null : $"of {deal.Id} it said \"{before}\", and with the same facts in another order \"{after}\"";
    }
}
