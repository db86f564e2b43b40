using System;
using System.IO;

namespace PipelineRules.Tool.Outputs;

/// <summary>A file that is written whole or not at all: beside it first, and put in its place when done.</summary>
internal static class OutputFile
{
    public static void Write(string path, Action<Stream> write)
    {
        var whole = Path.GetFullPath(path);
        if (IsDevice(whole))
            WriteTo(whole, write);
        else
            WriteBeside(whole, write);
    }

    private static void WriteBeside(string path, Action<Stream> write)
    {
        var beside = Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            WriteTo(beside, write);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static void WriteTo(string path, Action<Stream> write)
    {
        using var file = File.Create(path);
        write(file);
    }

    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);
}
