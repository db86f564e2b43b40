using PipelineRules.Facts;
using PipelineRules.Pipelines;
namespace PipelineRules.Testing.Laws;

internal sealed class GivesReasons : RuleRequirement
{
    public override string Says => "every answer has a reason";

    public override string? IsBrokenBy(DealRule rule, FactSet facts, Pipeline pipeline) =>
        First(pipeline, deal => WithoutReason(Verdict.Of(rule, deal), deal));

    private static string? WithoutReason(Verdict verdict, DealContext deal) =>
        verdict.Kind != AnswerKind.NotApplicable && verdict.Reason.Trim().Length == 0 ? $"of {deal.Id} it says {verdict.Kind} and not why"
            : null;
}
