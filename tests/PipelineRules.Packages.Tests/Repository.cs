using System.Xml.Linq;

namespace PipelineRules.Packages.Tests;

/// <summary>The repository that these tests were built in.</summary>
internal static class Repository
{
    public static readonly string Root = RootAbove(new DirectoryInfo(AppContext.BaseDirectory));

    private static readonly HashSet<string> s_neverCommitted =
        [".git", .. File.ReadAllLines(At(".gitignore")).Where(line => line.EndsWith('/')).Select(line => line.TrimEnd('/'))];

    /// <summary>The version that stands in the one place for versions.</summary>
    public static string Version { get; } = XDocument.Load(At("Directory.Build.props")).Descendants("Version").Single().Value;

    public static string At(string path) => Path.Combine(Root, path);

    /// <summary>The names of the files at the top of a clone.</summary>
    public static IEnumerable<string> TopFiles(string clone) =>
        Directory.EnumerateFiles(clone).Select(file => Path.GetFileName(file)).Where(IsOurs);

    /// <summary>Copies what is ours to commit, a folder or a file.</summary>
    public static void Copy(string from, string to)
    {
        if (Directory.Exists(from))
            foreach (var entry in Directory.EnumerateFileSystemEntries(from).Where(IsOurs))
                Copy(entry, Path.Combine(Directory.CreateDirectory(to).FullName, Path.GetFileName(entry)));
        else
            File.Copy(from, to, overwrite: true);
    }

    private static bool IsOurs(string path) => !s_neverCommitted.Contains(Path.GetFileName(path));

    private static string RootAbove(DirectoryInfo? folder) => folder switch
    {
        null =>
            throw new InvalidOperationException("build and run these tests inside the repository: no PipelineRules.sln stands above them"),
        _ when File.Exists(Path.Combine(folder.FullName, "PipelineRules.sln")) => folder.FullName,
        _ => RootAbove(folder.Parent),
    };
}
