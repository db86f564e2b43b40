using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Results;

namespace PipelineRules.Json.Results;

internal static class DealWriter
{
    public static JsonColumns<DealAssessment> Of(ResultsDocument document) => JsonColumns<DealAssessment>.Of(
        DealColumns.All,
        ("answers", (json, deal) => AnswerWriter.Row.WriteAll(json, Written(deal, document.Answers))),
        ("movement", (json, deal) => MovementWriter.Row.Write(json, deal.Deal.Movement)),
        ("chain", (json, deal) => ChainLayout.Row.Write(json, DealChain.Of(deal.Deal))),
        ("repair", (json, deal) => RepairLayout.Write(json, deal, document)));

    private static IEnumerable<Finding> Written(DealAssessment deal, WrittenAnswers answers) => answers == WrittenAnswers.All
        ? deal.Findings
        : deal.Findings.Where(finding => finding.Answer is AnswerKind.No or AnswerKind.Unknown);
}
