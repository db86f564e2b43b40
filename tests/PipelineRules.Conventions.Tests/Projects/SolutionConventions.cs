namespace PipelineRules.Conventions.Tests.Projects;

public sealed class SolutionConventions
{
    private static readonly string[] Rooms = ["src", "tests", "benchmarks", "docs", ".ci", ".github"];

    [Fact]
    public void Every_project_is_in_the_solution() => Convention.Holds(
        "Run dotnet sln add for these",
        Project.All.Select(project => project.Path)
            .Where(path => !Repository.Read("PipelineRules.sln").Contains($"\"{path.Replace('/', '\\')}\"", StringComparison.Ordinal)));

    [Fact]
    public void Only_the_rooms_of_the_house_stand_at_the_top() => Convention.Holds(
        $"Find these a place in {string.Join(", ", Rooms)}",
        Repository.Files.Where(file => file.Contains('/')).Select(file => file[..file.IndexOf('/')]).Distinct().Except(Rooms));

    [Fact]
    public void Whoever_is_not_in_the_solution_uses_the_packages_that_it_uses() => Convention.Holds(
        "Give these the version that stands in Directory.Packages.props",
        from guest in Project.Guests
        from used in guest.Versions
        where !used.Version.StartsWith('$')
            && new Project("Directory.Packages.props").Versions.FirstOrDefault(ours => ours.Package == used.Package).Version is { } ours
            && ours != used.Version
        select $"{guest.Path}: {used.Package} {used.Version}");

    [Fact]
    public void Whoever_makes_a_package_has_a_page_for_feeds() => Convention.Holds(
        "Write a README.md beside these: a feed shows it",
        Project.All.Where(project => project.IsPacked).Select(project => project.Path)
            .Where(path => !Repository.Has($"{path[..path.LastIndexOf('/')]}/README.md")));
}
