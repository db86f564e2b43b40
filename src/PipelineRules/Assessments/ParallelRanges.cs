using System;
using System.Threading;
using System.Threading.Tasks;

namespace PipelineRules;

/// <summary>Runs over rows on several cores, each core taking runs of neighbouring rows: neighbours often share a customer.</summary>
internal static class ParallelRanges
{
    private const int RowsAShare = 1024;

    public static void Run(int rows, int? cores, Action<int, int> work, CancellationToken cancellation)
    {
        var (shares, most) = ((rows + RowsAShare - 1) / RowsAShare, Checked(cores) ?? Environment.ProcessorCount);
        if (shares < 2 || most == 1)
            RunAlone(shares, RunOne, cancellation);
        else
            RunTogether(shares, most, RunOne, cancellation);

        void RunOne(int share) => work(share * RowsAShare, Math.Min(rows, (share + 1) * RowsAShare));
    }

    private static void RunAlone(int shares, Action<int> run, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        for (var share = 0; share < shares; share++)
        {
            run(share);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private static void RunTogether(int shares, int most, Action<int> run, CancellationToken cancellation) =>
        Parallel.For(0, shares, new ParallelOptions { MaxDegreeOfParallelism = most, CancellationToken = cancellation }, run);

    private static int? Checked(int? cores) => cores is < 1
        ? throw new ArgumentOutOfRangeException(nameof(cores), cores, "at least one core is needed")
        : cores;
}
