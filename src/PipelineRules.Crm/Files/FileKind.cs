using System.Formats.Tar;
using System.IO;

namespace PipelineRules.Crm.Files;

/// <summary>What kind of thing a path names.</summary>
internal static class FileKind
{
    /// <summary>Whether a path names a pipe, which to open is to wait for somebody at its other end.</summary>
    public static bool IsPipe(string path)
    {
        if (System.OperatingSystem.IsWindows() || !File.Exists(path) || new FileInfo(path).Length > 0)
            return false;
        // What writes archives looks at the kind of a file without opening it.
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, leaveOpen: true))
            writer.WriteEntry(path, "it");
        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType == TarEntryType.Fifo;
    }
}
