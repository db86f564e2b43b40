using System.Diagnostics;

namespace PipelineRules.Benchmarks.Measuring;

/// <summary>One way of doing a piece of work.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Against">The contender that its ratio is taken to.</param>
/// <param name="Run">The work, whose result is kept so that nothing is left out.</param>
internal sealed record Contender(string Name, string Against, Func<object> Run)
{
    public Cost Measured(int times)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var (bytes, cpu, start) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        for (var i = 0; i < times; i++)
            GC.KeepAlive(Run());
        var (wall, spent) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - cpu);
        return new Cost(
            spent.TotalNanoseconds / times, wall.TotalNanoseconds / times,
            (double)(GC.GetTotalAllocatedBytes(precise: true) - bytes) / times);
    }
}
