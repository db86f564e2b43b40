using System.Diagnostics.Tracing;

namespace PipelineRules.Benchmarks.Measuring;

/// <summary>Which types a piece of work allocates: the runtime names one about every hundred kilobytes.</summary>
internal sealed class Allocations : EventListener
{
    private const EventKeywords Collections = (EventKeywords)1;

    private readonly Dictionary<string, long> _bytes = [];

    /// <summary>The types by their share of all bytes, the largest first.</summary>
    public static IEnumerable<(string Type, double Share)> Of(Action work)
    {
        using var listener = new Allocations();
        work();
        Thread.Sleep(200);
        return listener.Shares();
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
            EnableEvents(eventSource, EventLevel.Verbose, Collections);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData is { EventName: "GCAllocationTick_V4", Payload: { } payload, PayloadNames: { } names }
            && payload[names.IndexOf("TypeName")] is string type && payload[names.IndexOf("AllocationAmount64")] is ulong bytes)
            lock (_bytes)
                _bytes[type] = _bytes.GetValueOrDefault(type) + (long)bytes;
    }

    private (string Type, double Share)[] Shares()
    {
        lock (_bytes)
            return [.. _bytes.OrderByDescending(one => one.Value).Select(one => (one.Key, (double)one.Value / _bytes.Values.Sum()))];
    }
}
