using PipelineRules.Facts;

namespace PipelineRules.Json.Results;

internal static class ProblemWriter
{
    public static readonly JsonColumns<Problem> Row = new(
        ("code", (json, problem) => json.WriteStringValue(problem.Code)),
        ("table", (json, problem) => json.WriteStringValue(problem.Table)),
        ("fact", (json, problem) => json.WriteStringValue(problem.Fact)),
        ("property", (json, problem) => json.WriteStringValue(problem.Property)),
        ("message", (json, problem) => json.WriteStringValue(problem.Message)));
}
