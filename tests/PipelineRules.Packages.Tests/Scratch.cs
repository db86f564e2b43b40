namespace PipelineRules.Packages.Tests;

/// <summary>Folders that are gone when the tests are.</summary>
internal static class Scratch
{
    private static readonly Lazy<string> s_root = new(() => Directory.CreateTempSubdirectory("pipeline-rules-packages-").FullName);

    /// <summary>A new empty folder.</summary>
    public static string Folder(string name) => Directory.CreateDirectory(Path.Combine(s_root.Value, name)).FullName;

    /// <summary>Takes all of them away.</summary>
    public static void Clear()
    {
        if (!s_root.IsValueCreated)
            return;
        foreach (var file in Directory.EnumerateFiles(s_root.Value, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(s_root.Value, recursive: true);
    }
}
