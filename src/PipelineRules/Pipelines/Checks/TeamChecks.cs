using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Checks;

/// <summary>Who reports to whom.</summary>
internal static class TeamChecks
{
    public static void Run(Links links)
    {
        var members = new Register<TeamMember>(Tables.Team, links.Facts.Team, one => one.Member, links.Problems);
        var tree = new TeamTree(links.Facts.Team);
        foreach (var member in members.All)
            Check(member, new Row(links.Problems, Tables.Team, member.Member), members, tree);
    }

    private static void Check(TeamMember member, Row row, Register<TeamMember> members, TeamTree tree)
    {
        row.Report(
            member.Manager is { } manager && members.Place(manager) < 0,
            ProblemCodes.UnknownManager, "manager", $"reports to {member.Manager}, who is not a member of the team");
        row.Report(
            tree.IsInCircle(member.Member), ProblemCodes.OwnerCycle, "manager",
            $"reports to {member.Manager} in a circle, so nobody there rolls up to anybody");
    }
}
