using NodaTime;
using PipelineRules.Crm.Imports;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Tables;

/// <summary>What a property of a deal was at a time.</summary>
/// <param name="Deal">The id of the deal.</param>
/// <param name="Property">The property.</param>
/// <param name="On">The time from which it was so; null when not known.</param>
/// <param name="Value">The value, as a table of facts has it; null when there was none.</param>
internal readonly record struct FieldSnapshot(string? Deal, string? Property, LocalDateTime? On, string? Value);

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
