using PipelineRules.Crm.Imports;

namespace PipelineRules.Crm.Tables;

internal sealed class CloseDateSnapshotTable() : TableReader<CloseDateSnapshot>("closeDateSnapshots", ["deal"], ["deal", "on", "closeDate"])
{
    public override CloseDateSnapshot Read(FactCells cells)
    {
        var (deal, on, closeDate) = (cells.Text("deal"), cells.Stamp("on"), cells.Day("closeDate"));
        if (deal is null)
            cells.Report("deal", "does not say whose close date it is, so nothing follows from it");
        return new(deal, on, closeDate, deal is not null && !cells.IsUnreadable("closeDate"));
    }

    public override string? DealOf(CloseDateSnapshot fact) => fact.Deal;
}
