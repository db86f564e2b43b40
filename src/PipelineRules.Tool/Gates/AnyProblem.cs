using PipelineRules.Reports;

namespace PipelineRules.Tool.Gates;

/// <summary>Holds as soon as anything is wrong with the facts.</summary>
internal sealed class AnyProblem() : Gate("problems", "the facts have problems")
{
    public override string? Held(Assessment assessment) =>
        assessment.Problems.Count == 0 ? null : $"the facts have {Count.Of(assessment.Problems.Count, "problem")}";
}
