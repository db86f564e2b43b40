using PipelineRules.Facts;
using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Tables;

internal static class ValidationTable
{
    public static Notation<Validation> Row()
    {
        var row = new Shape<Validation>("validations");
        var priority = row.Shared("priority", word => word.Priority);
        var stakeholder = row.Shared("stakeholder", word => word.Stakeholder);
        var on = row.Day("on", word => word.On);
        var outcome = row.Word<ValidationOutcome>("outcome", word => word.Outcome);
        var evidence = row.Word<EvidenceLevel>("evidence", word => word.Evidence);
        var mustHaveDate = row.Day("mustHaveDate", word => word.MustHaveDate);
        var recordedBy = row.Shared("recordedBy", word => word.RecordedBy);
        var source = row.Shared("source", word => word.Source);
        return row.Making(() => new(
            priority.Value, stakeholder.Value, on.Value, outcome.Value ?? ValidationOutcome.Confirmed,
            evidence.Value ?? EvidenceLevel.Unknown, mustHaveDate.Value, recordedBy.Value, source.Value));
    }
}
