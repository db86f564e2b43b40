using PipelineRules.Crm.Imports;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tables;

internal sealed class ValidationTable() : FactTable<Validation>(
    "validations", ["priority", "stakeholder"],
    "priority", "stakeholder", "on", "outcome", "evidence", "mustHaveDate", "recordedBy", "source")
{
    public override Validation Read(FactCells cells) => new(
        cells.Text("priority"),
        cells.Text("stakeholder"),
        cells.Day("on"),
        cells.Word<ValidationOutcome>("outcome"),
        Evidence(cells),
        cells.Day("mustHaveDate"),
        cells.Text("recordedBy"),
        cells.Text("source"));

    // A word that nobody can read confirms nothing, so it must not count as one.
    private static EvidenceLevel Evidence(FactCells cells)
    {
        var evidence = cells.Word<EvidenceLevel>("evidence");
        return cells.IsUnreadable("outcome") ? EvidenceLevel.Unknown : evidence;
    }
}
