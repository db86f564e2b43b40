namespace PipelineRules.Json.Results;

internal static class AnswerWriter
{
    public static readonly JsonColumns<Finding> Row = new(
        ("rule", (json, finding) => json.WriteStringValue(finding.Rule.Name)),
        ("answer", (json, finding) => json.Word<AnswerKind>(finding.Answer)),
        ("cap", (json, finding) => json.Word<Stance>(finding.Cap)),
        ("reason", (json, finding) => json.WriteStringValue(finding.Reason.ToString())),
        ("ask", (json, finding) => json.WriteStringValue(finding.Question?.ToString())),
        ("askOf", (json, finding) => json.WriteStringValue(finding.Question?.Addressee.ToString())),
        ("waived", (json, finding) => json.WriteBooleanValue(finding.Waiver is not null)));
}
