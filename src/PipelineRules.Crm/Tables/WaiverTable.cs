using PipelineRules.Crm.Imports;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tables;

internal sealed class WaiverTable() : FactTable<Waiver>("waivers", ["deal", "rule"], "deal", "rule", "reason", "by", "until")
{
    public override Waiver Read(FactCells cells) =>
        new(cells.Text("deal"), cells.Text("rule"), cells.Text("reason"), cells.Text("by"), cells.Day("until"));
}
