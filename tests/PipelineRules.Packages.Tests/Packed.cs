namespace PipelineRules.Packages.Tests;

/// <summary>The packages as a feed has them, packed once for all tests from a clone of the repository that has no remote.</summary>
internal static class Packed
{
    /// <summary>A version that no other feed has.</summary>
    public static readonly string Version = $"{Repository.Version}-packed";

    private static readonly Lazy<Task<Feed>> s_first = new(() => In("first"));

    private static readonly Lazy<Task<Feed>> s_again = new(() => In("packed-again-elsewhere"));

    public static Task<Feed> Once => s_first.Value;

    /// <summary>The same commit, packed in another folder.</summary>
    public static Task<Feed> Again => s_again.Value;

    private static async Task<Feed> In(string name)
    {
        var clone = await Clone.In(Scratch.Folder(name));
        var feed = Scratch.Folder($"{name}-feed");
        var printed = await clone.Dotnet(
            "pack", Clone.Solution, "--output", feed, $"-p:Version={Version}", $"-p:ContinuousIntegrationBuild={Clone.HasGit}",
            // The build of the solution has run them.
            "-p:RunAnalyzers=false");
        return new Feed(feed, clone, printed);
    }
}
