namespace PipelineRules.House.Tests.Projects;

public sealed class LawsOfTheSolution
{
    private static readonly string[] Rooms = ["src", "tests", "benchmarks", "docs", ".ci"];

    [Fact]
    public void Every_project_is_in_the_solution() => Law.Holds(
        "Run dotnet sln add for these",
        Project.All.Select(project => project.Path)
            .Where(path => !Repository.Read("PipelineRules.sln").Contains($"\"{path.Replace('/', '\\')}\"", StringComparison.Ordinal)));

    [Fact]
    public void Only_the_rooms_of_the_house_stand_at_the_top() => Law.Holds(
        $"Find these a place in {string.Join(", ", Rooms)}",
        Repository.Files.Where(file => file.Contains('/')).Select(file => file[..file.IndexOf('/')]).Distinct().Except(Rooms));
}
