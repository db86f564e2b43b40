using System;
using System.IO;
using PipelineRules.Crm.Files;

namespace PipelineRules.Tool.Outputs;

/// <summary>
/// A file that is written whole or not at all: beside it first, put in its place when done, and on the disk before that is said.
/// </summary>
internal static class OutputFile
{
    public static void Write(string path, Action<Stream> write) => Write(path, write, FolderSync.Flush);

    /// <param name="path">Which file.</param>
    /// <param name="write">Writes what is to be in it.</param>
    /// <param name="flushFolder">Has a folder's list of files on the disk.</param>
    public static void Write(string path, Action<Stream> write, Func<string, bool> flushFolder)
    {
        var whole = Target(Path.GetFullPath(path));
        if (IsDevice(whole) || FileKind.IsPipe(whole))
            WriteStraight(whole, write);
        else
            WriteBeside(whole, write, flushFolder);
    }

    // Whoever made a link wants the file behind it written, and the link kept.
    private static string Target(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target
            ? target.FullName
            : path;

    private static void WriteBeside(string path, Action<Stream> write, Func<string, bool> flushFolder)
    {
        var beside = Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var file = Create(beside, path))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
            flushFolder(Path.GetDirectoryName(path) ?? "");
        }
        catch (Exception error) when (error is DirectoryNotFoundException or UnauthorizedAccessException)
        {
            File.Delete(beside);
            throw new IOException(
                $"{path} cannot be written: {
                    (error is DirectoryNotFoundException ? "there is no such folder" : "access is denied, or it is a folder")}",
                error);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>The file to write to at first, as private as the one that it takes the place of.</summary>
    private static FileStream Create(string beside, string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path))
            return File.Create(beside);
        var mode = File.GetUnixFileMode(path);
        var file =
            new FileStream(
                beside,
                new FileStreamOptions {
                    Mode = FileMode.CreateNew, Access = FileAccess.Write,
                    UnixCreateMode = mode & (UnixFileMode.UserRead | UnixFileMode.UserWrite) });
        File.SetUnixFileMode(file.SafeFileHandle, mode);
        return file;
    }

    private static void WriteStraight(string path, Action<Stream> write)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
        write(file);
    }

    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
}
