namespace PipelineRules.Packages.Tests;

/// <summary>Folders that are gone when the tests are.</summary>
internal static class Scratch
{
    private static readonly string s_root = Created();

    /// <summary>A new empty folder.</summary>
    public static string Folder(string name) => Directory.CreateDirectory(Path.Combine(s_root, name)).FullName;

    private static string Created()
    {
        var root = Directory.CreateTempSubdirectory("pipeline-rules-packages-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(root);
        return root;
    }

    private static void Delete(string root)
    {
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(root, recursive: true);
    }
}
