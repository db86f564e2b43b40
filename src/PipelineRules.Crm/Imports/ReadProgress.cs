using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;

namespace PipelineRules.Crm.Imports;

/// <summary>How far the reading of an export has come, and whether it is to go on.</summary>
internal sealed class ReadProgress(IEnumerable<string> files, CancellationToken stop)
{
    private readonly double _total = files.Sum(file => File.Exists(file) ? new FileInfo(file).Length : 0L);

    /// <summary>The part that has been read, 0 to 1.</summary>
    public double Part => _total > 0 ? double.Clamp((Before + Current) / _total, 0, 1) : 0;

    private long Before { get; set; }

    private long Current { get; set; }

    /// <exception cref="System.OperationCanceledException">It is not to go on.</exception>
    public void Report(long position)
    {
        stop.ThrowIfCancellationRequested();
        Current = position;
    }

    public void Finish(string file) => (Before, Current) = (Before + new FileInfo(file).Length, 0);
}
