using System;

namespace PipelineRules.Tool.Inputs;

/// <summary>
/// What reading left behind in memory. The runtime clears it away when it pleases; after a large file that is too late, for linking takes
/// as much again.
/// </summary>
internal static class MemoryRelease
{
    private const long WorthTheTime = 256_000_000;

    public static T Cleared<T>(T read)
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > WorthTheTime)
            GC.Collect();
        return read;
    }
}
