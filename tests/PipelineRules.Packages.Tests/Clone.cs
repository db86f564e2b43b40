namespace PipelineRules.Packages.Tests;

/// <summary>A clone of the repository without a remote: what is committed to go by, and what is there to build.</summary>
internal static class Clone
{
    /// <summary>All that ships, and nothing else.</summary>
    public const string Solution = "Shipping.slnx";

    /// <summary>Whether the repository is a clone itself, and not an unpacked archive.</summary>
    public static bool HasGit { get; } = Path.Exists(Repository.At(".git"));

    /// <param name="folder">Where it is to be.</param>
    /// <param name="from">What it is a clone of: the repository, or another clone of it.</param>
    public static async Task<Shell> In(string folder, string from)
    {
        var shell = new Shell(folder);
        if (HasGit)
        {
            await shell.Run("git", "clone", "--quiet", "--shared", "--no-checkout", from, ".");
            await shell.Run("git", "remote", "remove", "origin");
        }
        foreach (var entry in new[] { ".ci", "src", "docs" }.Concat(Repository.TopFiles(from)))
            Repository.Copy(Path.Combine(from, entry), Path.Combine(folder, entry));
        File.Delete(Path.Combine(folder, "PipelineRules.sln"));
        await File.WriteAllTextAsync(Path.Combine(folder, Solution), $"<Solution>\n{string.Join('\n', Projects(folder))}\n</Solution>\n");
        return shell;
    }

    private static IEnumerable<string> Projects(string folder) => Directory.EnumerateDirectories(Path.Combine(folder, "src"))
        .SelectMany(room => Directory.EnumerateFiles(room, "*.csproj"))
        .Select(project => $"  <Project Path=\"{Path.GetRelativePath(folder, project)}\" />");
}
