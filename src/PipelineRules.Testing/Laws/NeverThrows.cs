using System;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Testing.Laws;

internal sealed class NeverThrows : RuleRequirement
{
    public override string Says => "a rule never throws";

    public override string? IsBrokenBy(DealRule rule, FactSet facts, Pipeline pipeline) => First(pipeline, deal => Thrown(rule, deal));

    private static string? Thrown(DealRule rule, DealContext deal)
    {
        try
        {
            rule.Evaluate(deal);
            VerdictText.Describe(rule, deal);
            return null;
        }
        catch (Exception error)
        {
            return $"asked of {deal.Id}, it threw {error.GetType().Name}: {error.Message}";
        }
    }
}
