using PipelineRules.Reports;

namespace PipelineRules.Tool.FailConditions;

/// <summary>Holds as soon as anything is wrong with the facts.</summary>
internal sealed class AnyProblem() : FailCondition("problems", "the facts have problems")
{
    public override string? Held(Assessment assessment) =>
        assessment.Problems.Count == 0 ? null : $"the facts have {Plural.Format(assessment.Problems.Count, "problem")}";
}
