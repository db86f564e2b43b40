namespace PipelineRules.Packages.Tests;

/// <summary>
/// A program of somebody else's, in a folder that knows of nothing but a feed: no file of ours stands above it, and no package of ours has
/// ever been used there.
/// </summary>
internal static class Consumer
{
    /// <summary>The sources of a consumer, laid beside a feed with the packed files.</summary>
    /// <param name="sources">The folder of the sources in the repository.</param>
    /// <param name="name">What the folder is called; that of the sources when null.</param>
    public static async Task<Shell> Of(string sources, string? name = null)
    {
        var shell = await Empty(name ?? Path.GetFileName(sources));
        Repository.Copy(Repository.At(sources), shell.Folder);
        return shell;
    }

    /// <summary>A folder with nothing in it but what says where packages come from.</summary>
    public static async Task<Shell> Empty(string name)
    {
        var feed = await Packed.Once;
        var folder = Scratch.Folder(name);
        foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets" })
            await File.WriteAllTextAsync(Path.Combine(folder, file), "<Project />");
        await File.WriteAllTextAsync(
            Path.Combine(folder, "nuget.config"),
            $"""<configuration><packageSources><add key="packed" value="{feed.Folder}" /></packageSources></configuration>""");
        return new Shell(
            folder,
            ("NUGET_PACKAGES", Scratch.Folder($"{name}-packages")), ("NUGET_FALLBACK_PACKAGES", Machine.KnownPackages),
            ("PipelineRulesVersion", Packed.Version));
    }
}
