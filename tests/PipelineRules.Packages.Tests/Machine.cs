namespace PipelineRules.Packages.Tests;

/// <summary>What the machine has of the programs that some tests need.</summary>
internal static class Machine
{
    private static readonly string[] s_endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];

    public static bool Has(string program) => $"{Environment.GetEnvironmentVariable("PATH")}".Split(Path.PathSeparator)
        .Where(folder => folder.Length > 0)
        .Any(folder => s_endings.Any(ending => File.Exists(Path.Combine(folder, program + ending))));

    /// <summary>Where NuGet keeps the packages of others on this machine; those of ours are never among them.</summary>
    public static string KnownPackages { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } moved
        ? moved
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
