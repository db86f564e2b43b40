using System;
using System.Runtime.InteropServices;

namespace PipelineRules.Tool.Outputs;

/// <summary>Has a folder's list of files on the disk: without it a file that is there may be gone after a power failure.</summary>
internal static class FolderSync
{
    private const int ReadOnly = 0;

    /// <summary>Waits until the folder is on the disk; does nothing where the system has no such thing.</summary>
    /// <returns>Whether it is.</returns>
    public static bool Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
            return false;
        var file = Open(folder, ReadOnly);
        if (file < 0)
            return false;
        try
        {
            return Sync(file) == 0;
        }
        finally
        {
            _ = Close(file);
        }
    }

    [DllImport("libc", EntryPoint = "open", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int file);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int file);
}
