using System;
using System.IO;
using System.Threading;
using PipelineRules.Crm.Files;

namespace PipelineRules.Tool.Inputs;

/// <summary>
/// An export as a file that can be read more than once: standard input and pipes are kept in a file of their own, which goes with this.
/// </summary>
internal sealed class ExportInput : IDisposable
{
    private readonly string? _folder;

    /// <exception cref="UsageException">There is no such export.</exception>
    public ExportInput(string path, ConsoleHost consoleHost, CancellationToken stop)
    {
        if (!IsStream(path))
        {
            Path = System.IO.Path.Exists(path) ? path : throw new UsageException(MissingFile.Message(path));
            return;
        }

        _folder = Directory.CreateTempSubdirectory("pipeline-rules-").FullName;
        Path = System.IO.Path.Combine(_folder, path == "-" ? "standard input" : System.IO.Path.GetFileName(path));
        using var kept = File.Create(Path);
        if (path == "-")
        {
            consoleHost.In.CopyToAsync(kept, stop).WaitAsync(stop).GetAwaiter().GetResult();
            return;
        }

        using var pipe = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1);
        pipe.CopyToAsync(kept, stop).WaitAsync(stop).GetAwaiter().GetResult();
    }

    /// <summary>Where the export is.</summary>
    public string Path { get; }

    /// <summary>Whether a path names something that can be read once only.</summary>
    public static bool IsStream(string path) =>
        path == "-" || path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal)
            || FileKind.IsPipe(path);

    public void Dispose()
    {
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
    }
}
