using System.IO;
using System.Linq;
using PipelineRules.Json;

namespace PipelineRules.Tool.Inputs;

/// <summary>What to say of a file that is not there.</summary>
internal static class MissingFile
{
    public static string Message(string path) => Meant(path) is { } meant
        ? $"no file or folder {path}; did you mean {meant}?"
        : $"no file or folder {path}";

    private static string? Meant(string path)
    {
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } given ? given : ".";
        return Directory.Exists(folder)
            ? Nearest.Of(Path.GetFileName(path), Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)))
            : null;
    }
}
