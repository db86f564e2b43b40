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
        var rank = row.Whole("rank", word => word.Rank);
        var goals = row.List("goals", new TextNotation(), word => word.Goals);
        var deal = row.Shared("deal", word => word.Deal);
        var fit = row.Word<SolutionFit>("fit", word => word.Fit);
        var signsOn = row.Day("signsOn", word => word.SignsOn);
        var recordedOn = row.Day("recordedOn", word => word.RecordedOn);
        return row.Making(() => new(
            priority.Value, stakeholder.Value, on.Value, outcome.Value,
            evidence.Value ?? EvidenceLevel.Unknown, mustHaveDate.Value, recordedBy.Value, source.Value,
            rank.Value, goals.Value, deal.Value, fit.Value, signsOn.Value, recordedOn.Value));
    }
}
