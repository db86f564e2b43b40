using PipelineRules.Results;

namespace PipelineRules.Json.Results;

internal static class DealWriter
{
    public static JsonColumns<DealAssessment> Of(ResultsDocument resultsDocument) => JsonColumns<DealAssessment>.Of(
        DealColumns.All,
        ("answers", (json, deal) => AnswerWriter.Row.WriteAll(json, deal.Findings)),
        ("movement", (json, deal) => MovementWriter.Row.Write(json, deal.Deal.Movement)),
        ("chain", (json, deal) => ChainLayout.Row.Write(json, DealChain.Of(deal.Deal))),
        ("repair", (json, deal) => RepairLayout.Write(json, deal, resultsDocument)));
}
