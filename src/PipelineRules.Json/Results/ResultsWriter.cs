using PipelineRules.Json.Policies;

namespace PipelineRules.Json.Results;

internal static class ResultsWriter
{
    public static readonly JsonColumns<ResultsDocument> Row = new(
        ("notices", (json, resultsDocument) => json.Texts(resultsDocument.Assessment.Rulebook.Notices)),
        ("asOf", (json, resultsDocument) => json.Day(resultsDocument.Assessment.AsOf)),
        ("rulebook", (json, resultsDocument) => RulebookWriter.Row.Write(json, resultsDocument.Assessment.Rulebook)),
        ("policy", (json, resultsDocument) => PolicyTable.Row().Write(json, resultsDocument.Assessment.Pipeline.Policy)),
        ("deals", (json, resultsDocument) => DealWriter.Of(resultsDocument).WriteAll(json, resultsDocument.Assessment.Deals)),
        ("coverage", (json, resultsDocument) => CoverageWriter.Row.WriteAll(json, resultsDocument.Rows)),
        ("plans", RepairLayout.WritePlans),
        ("problems", (json, resultsDocument) => ProblemWriter.Row.WriteAll(json, resultsDocument.Problems)),
        ("rules", (json, resultsDocument) => RuleWriter.Row.WriteAll(json, resultsDocument.Assessment.Rulebook.Rules)));
}
