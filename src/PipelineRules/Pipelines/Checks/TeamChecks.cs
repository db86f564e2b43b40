using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Checks;

/// <summary>Who reports to whom.</summary>
internal static class TeamChecks
{
    public static void Run(FactGraph factGraph)
    {
        var members =
            new FactIndex<TeamMember>(
                TableNames.Team, factGraph.Facts.Team, one => one.Member, factGraph.Problems, "the first that names a manager counts");
        var tree = new TeamTree(factGraph.Facts.Team);
        foreach (var member in members.All)
            Check(member, new CheckedRow(factGraph.Problems, TableNames.Team, member.Member), members, tree);
    }

    private static void Check(TeamMember member, CheckedRow checkedRow, FactIndex<TeamMember> members, TeamTree tree)
    {
        checkedRow.Report(
            member.Manager is { } manager && members.Place(manager) < 0,
            ProblemCodes.UnknownManager, "manager", $"reports to {member.Manager}, who is not a member of the team");
        checkedRow.Report(
            tree.IsInCircle(member.Member), ProblemCodes.OwnerCycle, "manager",
            $"reports to {member.Manager} in a circle, so nobody there rolls up to anybody");
    }
}
