using NodaTime;
using PipelineRules.Coverage;
using PipelineRules.Facts;

namespace PipelineRules.Tests.Coverage;

public sealed class TeamRowsTests
{
    [Fact]
    public void A_manager_whose_people_have_no_figures_yet_has_a_team_row()
    {
        var facts = Org.With(Org.Deal("D-1", "M-1")) with { Team = [new("R-1", "M-1"), new("M-1", "M-0"), new("M-0")] };
        Assert.Equal(250_000m, facts.Row(CoverageBy.Team, "M-1").Sums.Open);
        Assert.Equal(250_000m, facts.Row(CoverageBy.Team, "M-0").Sums.Open);
    }

    [Fact]
    public void Of_several_rows_of_one_member_the_first_that_names_a_manager_counts()
    {
        var facts = Org.With(Org.Deal()) with { Team = [new("R-1"), new("R-1", "M-1"), new("R-1", "M-2"), new("M-1"), new("M-2")] };
        Assert.Equal(["M-1"], facts.Table().RowsBy(CoverageBy.Team).Select(row => row.Who));
        Assert.Equal(
            "R-1 is the id of more than one row of team; the first that names a manager counts",
            Pipeline.From(facts).Problems.First(problem => problem.Code == ProblemCodes.DuplicateId).Message);
    }

    [Fact]
    public void A_manager_in_a_circle_has_no_team_by_it()
    {
        var facts = Org.With(Org.Deal("D-1", "R-1")) with { Team = [new("R-1", "R-2"), new("R-2", "R-1")] };
        Assert.Empty(facts.Table().RowsBy(CoverageBy.Team));
    }

    [Fact]
    public void Live_coverage_forgets_owners_who_are_gone()
    {
        var facts = Org.With([.. Enumerable.Range(0, 50).Select(row => Org.Deal($"D-{row}", $"R-{row}"))]) with
        {
            Team = [.. Enumerable.Range(0, 50).Select(row => new TeamMember($"R-{row}", "M-1"))],
        };
        var (deals, live) = (Pipeline.From(facts).Deals, new LiveCoverage(facts.Organization));
        foreach (var deal in deals)
            live.Put(deal, Stance.Proactive);
        Assert.Equal(52, live.Changes().Count);
        foreach (var deal in deals.Skip(1))
            live.Remove(deal);
        Assert.Equal(51, live.Changes().Count);
        Assert.Equal(["Total ", "Team M-1", "Owner R-0"], live.ToTable().Rows.Select(row => $"{row.By} {row.Who}"));
        live.Remove(deals[0]);
        Assert.Equal((3, 0), (live.Changes().Count, live.ToTable().Rows.Count));
        Assert.Empty(live.Changes());
    }
}
