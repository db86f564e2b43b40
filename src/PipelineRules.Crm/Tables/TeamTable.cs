using PipelineRules.Crm.Imports;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tables;

internal sealed class TeamTable() : FactTable<TeamMember>("team", ["member"], "member", "manager")
{
    public override TeamMember Read(FactCells cells) => new(cells.Id("member"), cells.Text("manager"));

    public override object? Key(TeamMember fact) => IdOrNull(fact.Member);
}
