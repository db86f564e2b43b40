using PipelineRules.Facts;
using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Tables;

internal static class TeamTable
{
    public static Notation<TeamMember> Row()
    {
        var row = new Shape<TeamMember>("team");
        var member = row.Text("member", one => one.Member);
        var manager = row.Shared("manager", one => one.Manager);
        return row.Making(() => new(member.Value ?? "", manager.Value));
    }
}
