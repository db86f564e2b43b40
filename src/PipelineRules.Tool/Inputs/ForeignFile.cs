using System;
using System.IO;

namespace PipelineRules.Tool.Inputs;

/// <summary>Tells files that can be no facts file, by how they begin.</summary>
internal static class ForeignFile
{
    private const int Enough = 4;

    /// <summary>What a file is, for a message; null where it may be a facts file.</summary>
    public static string? Kind(string path)
    {
        if (ExportInput.IsStream(path))
            return null;
        var start = new byte[Enough];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return start.AsSpan(0, file.ReadAtLeast(start, Enough, throwOnEndOfStream: false)) switch
        {
            [(byte)'P', (byte)'K', 3, 4] when IsNamed(path, ".xlsx") || IsNamed(path, ".xlsm") => "an Excel workbook",
            [(byte)'P', (byte)'K', 3, 4] => "a zip archive",
            [0xD0, 0xCF, 0x11, 0xE0] => "an Excel workbook",
            [0x1F, 0x8B, ..] => "a gzip file",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F'] => "a PDF",
            _ => null,
        };
    }

    private static bool IsNamed(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
