using PipelineRules.Results;

namespace PipelineRules.Json.Results;

internal static class DealLayout
{
    public static Layout<DealAssessment> Of(Assessment assessment) => Layout<DealAssessment>.Of(
        DealColumns.All,
        ("answers", (json, deal) => AnswerLayout.Row.WriteAll(json, deal.Findings)),
        ("movement", (json, deal) => MovementLayout.Row.Write(json, deal.Deal.Movement)),
        ("chain", (json, deal) => ChainLayout.Row.Write(json, DealChain.Of(deal.Deal))),
        ("repair", (json, deal) => RepairLayout.Write(json, deal, assessment)));
}
