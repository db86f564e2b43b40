using PipelineRules.Facts;
using PipelineRules.Pipelines;
namespace PipelineRules.Testing.Laws;

internal sealed class ExplainsWhatItAnswers : RuleRequirement
{
    public override string Says => "Answer and Explain agree";

    public override string? IsBrokenBy(DealRule rule, FactSet facts, Pipeline pipeline) =>
        First(pipeline, deal => Disagreement(rule, deal));

    private static string? Disagreement(DealRule rule, DealContext deal)
    {
        var (answered, explained) = (rule.Evaluate(deal).Kind, rule.Explain(deal).Kind);
        return answered == explained ? null : $"of {deal.Id} it answers {answered} and explains {explained}";
    }
}
