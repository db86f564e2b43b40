using System;
using System.Threading;
using System.Threading.Tasks;

namespace PipelineRules.Assessments;

/// <summary>Runs over rows on several cores, each core taking runs of neighbouring rows: neighbours often share a customer.</summary>
internal static class Shares
{
    private const int RowsAShare = 1024;

    public static void Run(int rows, int? cores, Action<int, int> work, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Checked(cores) ?? Environment.ProcessorCount, CancellationToken = cancellation };
        var shares = (rows + RowsAShare - 1) / RowsAShare;
        Parallel.For(0, shares, options, share => work(share * RowsAShare, Math.Min(rows, (share + 1) * RowsAShare)));
    }

    private static int? Checked(int? cores) => cores is < 1
        ? throw new ArgumentOutOfRangeException(nameof(cores), cores, "at least one core is needed")
        : cores;
}
