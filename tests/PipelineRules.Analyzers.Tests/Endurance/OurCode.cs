namespace PipelineRules.Analyzers.Tests.Endurance;

/// <summary>The C# files of this repository.</summary>
internal static class OurCode
{
    // Those first in which much is forecast and many rules stand.
    private static readonly string[] s_rooms =
    [
        "tests/PipelineRules.Analyzers.Tests/Flow/Cases", "tests/PipelineRules.Analyzers.Tests/ValidCode",
        "tests/PipelineRules.Analyzers.Tests/FaultyCode",
        "tests/PipelineRules.Packages.Tests/Consumers", "docs/samples", "src/PipelineRules/Rules", "src/PipelineRules",
    ];

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = RootAbove(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The files in a room, of all projects in it.</summary>
    public static IEnumerable<Code> Room(string room) => In(Path.Combine(Root, room));

    /// <summary>So many files of those that stand in the most telling rooms.</summary>
    public static IReadOnlyList<Code> Telling(int count) =>
        [.. s_rooms.Select(room => Path.Combine(Root, room)).Where(Directory.Exists).SelectMany(In).DistinctBy(file => file.Path)
            .Take(count)];

    private static IEnumerable<Code> In(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal).Select(file => new Code(Path.GetRelativePath(Root, file), File.ReadAllText(file)));

    private static string RootAbove(DirectoryInfo? folder) => folder switch
    {
        null =>
            throw new InvalidOperationException("build and run these tests inside the repository: no PipelineRules.sln stands above them"),
        _ when File.Exists(Path.Combine(folder.FullName, "PipelineRules.sln")) => folder.FullName,
        _ => RootAbove(folder.Parent),
    };
}
