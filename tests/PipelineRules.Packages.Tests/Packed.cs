namespace PipelineRules.Packages.Tests;

/// <summary>The packages as a feed has them, packed once for all tests from a clone of the repository that has no remote.</summary>
internal static class Packed
{
    /// <summary>A version that no other feed has.</summary>
    public static readonly string Version = $"{Repository.Version}-packed";

    private static readonly Lazy<Task<Feed>> s_first = new(async () =>
    {
        var clone = await Clone.In(Scratch.Folder("first"), Repository.Root);
        var feed = Scratch.Folder("first-feed");
        return new Feed(feed, clone, await clone.Dotnet(["pack", Clone.Solution, "--output", feed, .. Settings]));
    });

    private static readonly Lazy<Task<Feed>> s_released = new(async () =>
    {
        var clone = await Clone.In(Scratch.Folder("released-elsewhere"), (await Once).Source.Folder);
        var feed = Scratch.Folder("released");
        return new Feed(feed, clone, await clone.Run("bash", [".ci/release", feed, .. Settings]));
    });

    public static Task<Feed> Once => s_first.Value;

    /// <summary>The same commit, packed in another folder as a release is, whatever has been committed since.</summary>
    public static Task<Feed> Released => s_released.Value;

    private static string[] Settings =>
    [
        $"-p:Version={Version}", $"-p:ContinuousIntegrationBuild={Clone.HasGit}",
        // The build of the solution has run them.
        "-p:RunAnalyzers=false",
    ];
}
