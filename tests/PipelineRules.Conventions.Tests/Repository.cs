namespace PipelineRules.Conventions.Tests;

/// <summary>The repository that these tests were built in, and the files of it that are ours to commit.</summary>
internal static class Repository
{
    public static readonly string Root = RootAbove(new DirectoryInfo(AppContext.BaseDirectory));

    private static readonly HashSet<string> NeverCommitted = [".git", .. FoldersLeftOut()];

    /// <summary>Every file, as a path from the root with forward slashes.</summary>
    public static readonly IReadOnlyList<string> Files =
        [.. FilesIn(Root).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> FilesLike(string room, string ending) => Files.Where(file =>
        file.StartsWith(room, StringComparison.Ordinal) && file.EndsWith(ending, StringComparison.Ordinal));

    public static bool Has(string path) =>
        Files.Contains(path) || Files.Any(file => file.StartsWith($"{path.TrimEnd('/')}/", StringComparison.Ordinal));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    private static string RootAbove(DirectoryInfo? folder) => folder switch
    {
        null =>
            throw new InvalidOperationException("build and run these tests inside the repository: no PipelineRules.sln stands above them"),
        _ when File.Exists(Path.Combine(folder.FullName, "PipelineRules.sln")) => folder.FullName,
        _ => RootAbove(folder.Parent),
    };

    private static IEnumerable<string> FoldersLeftOut() =>
        Lines(".gitignore").Where(line => line.EndsWith('/')).Select(line => line.TrimEnd('/'));

    private static IEnumerable<string> FilesIn(string folder) => Directory.GetFiles(folder).Where(IsOurs)
        .Concat(Directory.GetDirectories(folder).Where(IsOurs).SelectMany(FilesIn));

    private static bool IsOurs(string path) => !NeverCommitted.Contains(Path.GetFileName(path));
}
