using System.IO;
using System.Linq;

namespace PipelineRules.Crm.Files;

/// <summary>The other files beside one.</summary>
internal static class SiblingFiles
{
    /// <summary>What a message adds about a file that is not there.</summary>
    public static string Hint(string path) => Path.GetDirectoryName(path) is { } folder && Directory.Exists(folder)
        ? Nearest.Hint(Path.GetFileName(path), Directory.EnumerateFiles(folder).Select(one => Path.GetFileName(one)).Order())
        : "";
}
