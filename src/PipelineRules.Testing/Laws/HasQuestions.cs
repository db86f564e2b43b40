using PipelineRules.Facts;
using PipelineRules.Pipelines;
namespace PipelineRules.Testing.Laws;

internal sealed class HasQuestions : RuleRequirement
{
    public override string Says => "every No and every Unknown has a question";

    public override string? IsBrokenBy(DealRule rule, FactSet facts, Pipeline pipeline) =>
        First(pipeline, deal => WithoutQuestion(Verdict.Of(rule, deal), deal));

    private static string? WithoutQuestion(Verdict verdict, DealContext deal) =>
        verdict.Kind is AnswerKind.No or AnswerKind.Unknown && string.IsNullOrWhiteSpace(verdict.Question)
            ? $"of {deal.Id} it says \"{verdict}\" and asks nothing"
            : null;
}
