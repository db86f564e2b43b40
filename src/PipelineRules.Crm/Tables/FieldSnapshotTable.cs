using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Imports;
using PipelineRules.Crm.Maps;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Tables;

/// <summary>
/// What CRMs record of a deal's properties from time to time: a row for each property, or one with all of them.
/// </summary>
internal sealed class FieldSnapshotTable() : TableReader<FieldSnapshot>("fieldSnapshots", ["deal"], ["deal", "property", "on", "value"])
{
    /// <summary>A property of the table, or one of deals: the column then says what it was.</summary>
    public override string? Property(string named) => base.Property(named)
        ?? (named != FactTables.Deals.Identity[0].Name ? ((Table)ImportTables.Find(FactTables.Deals.Name)).Property(named) : null);

    public override FieldSnapshot Read(FactCells cells) => throw new NotSupportedException("a row may tell of several properties");

    public override IEnumerable<FieldSnapshot> ReadAll(FactCells cells)
    {
        var (deal, on) = (cells.Text("deal"), cells.Stamp("on"));
        if (deal is null)
        {
            cells.Report("deal", "does not say whose properties these are, so nothing follows from it");
            return [];
        }

        return cells.Snapshots().Select(one => new FieldSnapshot(deal, one.Column, on, one.Text));
    }

    public override string? DealOf(FieldSnapshot fact) => fact.Deal;
}
