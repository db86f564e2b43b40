using System;
using System.IO;

namespace PipelineRules.Tool.Outputs;

/// <summary>
/// Writes to a stream that cannot be taken back: nothing before all of it has been written to a file of the system's own, so that input
/// which cannot be read leaves no half of it.
/// </summary>
internal static class DelayedOutput
{
    public static void Write(Stream to, Action<Stream> write)
    {
        using var kept = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions {
                Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose, BufferSize = 1 << 16 });
        write(kept);
        kept.Position = 0;
        kept.CopyTo(to);
        to.Flush();
    }
}
