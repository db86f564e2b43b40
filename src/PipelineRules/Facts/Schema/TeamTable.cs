namespace PipelineRules.Facts.Schema;

internal static class TeamTable
{
    private static readonly TableBuilder<TeamMember> s_table = new("team", "team member", "Who sells, and who reports to whom.");

    public static readonly ValueProperty<TeamMember, string?> Member = s_table.Id(
        "The id of the team member.", one => one.Member, (one, to) => one with { Member = to }, "member");
    public static readonly ValueProperty<TeamMember, string?> Manager = s_table.Reference(
        "manager", "team", "The id of the team member they report to; absent for whoever reports to nobody.",
        one => one.Manager, (one, to) => one with { Manager = to }, PastView.AsRecorded);

    public static TypedTable<TeamMember> Table { get; } = s_table.Build(
        row => new(Member[row] ?? "", Manager[row]), facts => facts.Team, (facts, rows) => facts with { Team = rows });
}
