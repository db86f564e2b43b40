using System;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Imports;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tables;

/// <summary>The splits of deals, where a CRM keeps them in a table of their own.</summary>
internal sealed class DealSplitTable()
    : TableReader<DealSplitRow>("dealSplits", ["deal", "owner", "percent"], ["deal", "owner", "percent", "kind"])
{
    private static readonly EnumParser s_kinds = new(Enum.GetNames<SplitKind>());

    public override DealSplitRow Read(FactCells cells)
    {
        var (deal, owner, percent) = (cells.Text("deal"), cells.Text("owner"), cells.Percent("percent"));
        var isTold = !cells.MayTell("kind");
        var kind = isTold ? (int)SplitKind.Revenue : cells.Word("kind", s_kinds, null);
        if (deal is not null && owner is not null && percent is { } share && kind is { } place)
            return new(deal, new(owner, share, (SplitKind)place));
        if (!cells.IsUnreadable("percent") && !cells.IsUnreadable("kind"))
            cells.Report(
                deal is null ? "deal" : owner is null ? "owner" : percent is null ? "percent" : "kind",
                $"does not say {(deal is null ? "which deal it splits" : owner is null ? "whose share it is" : percent is null
                    ? "how large a share is" : "whether a share is of revenue or an overlay")}, so the share does not count");
        return new(deal, null);
    }

    public override string? DealOf(DealSplitRow fact) => fact.Deal;
}
