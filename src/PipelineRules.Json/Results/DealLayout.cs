using PipelineRules.Results;

namespace PipelineRules.Json.Results;

internal static class DealLayout
{
    public static readonly Layout<DealAssessment> Row = Layout<DealAssessment>.Of(
        DealColumns.All,
        ("answers", (json, deal) => AnswerLayout.Row.WriteAll(json, deal.Findings)),
        ("movement", (json, deal) => MovementLayout.Row.Write(json, deal.Deal.Movement)));
}
