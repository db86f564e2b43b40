using PipelineRules.Crm.Imports;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Tables;

/// <summary>What CRMs record of a deal's properties from time to time, a row for each.</summary>
internal sealed class FieldSnapshotTable()
    : TableReader<FieldSnapshot>("fieldSnapshots", ["deal", "property"], ["deal", "property", "on", "value"])
{
    public override FieldSnapshot Read(FactCells cells)
    {
        var property = cells.Text("property");
        return new(
            cells.Text("deal"), property, cells.Stamp("on"),
            WrittenValues.Of(FactTables.Deals.Find(property), "value", cells));
    }

    public override string? DealOf(FieldSnapshot fact) => fact.Deal;
}
