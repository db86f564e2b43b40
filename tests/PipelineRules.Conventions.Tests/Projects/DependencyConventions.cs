using PipelineRules.Conventions.Tests.Sources;

namespace PipelineRules.Conventions.Tests.Projects;

public sealed class DependencyConventions
{
    private static readonly System.Reflection.Assembly Core = typeof(DealRule).Assembly;

    private static readonly string[] Openings = ["InternalsVisibleTo(", "InternalsVisibleToAttribute(", "<InternalsVisibleTo"];

    [Fact]
    public void The_core_refers_only_to_NodaTime_and_the_framework() => Convention.Holds(
        "The core may be used in any host: do without these",
        Core.GetReferencedAssemblies().Select(assembly => $"{assembly.Name}")
            .Where(name => name != "NodaTime" && !name.StartsWith("System.", StringComparison.Ordinal)));

    [Fact]
    public void The_core_passes_on_only_NodaTime() => Convention.Holds(
        "Whoever uses the core would get these packages too: do without them, or make them PrivateAssets=\"all\"",
        Project.Core.PackagesPassedOn.Except(["NodaTime"]));

    [Fact]
    public void The_core_is_strong_named() => Assert.True(
        Core.GetName().GetPublicKeyToken() is { Length: 8 },
        "Sign the core with src/PipelineRules.snk: a signed plug-in cannot use it otherwise");

    [Fact]
    public void Nothing_refers_to_the_tool_but_its_tests() => Convention.Holds(
        "Move what these need of the tool into a library",
        Project.All.Where(project => project.Name != "PipelineRules.Tool.Tests" && project.Uses("PipelineRules.Tool"))
            .Select(project => project.Path));

    [Fact]
    public void No_assembly_opens_its_internals_to_another() => Convention.Holds(
        "Make public what others need, and take InternalsVisibleTo away",
        SourceFile.All.Select(file => file.Path).Concat(Repository.FilesLike("src/", ".csproj"))
            .Where(file => Openings.Any(opening => Repository.Read(file).Contains(opening, StringComparison.Ordinal))));
}
