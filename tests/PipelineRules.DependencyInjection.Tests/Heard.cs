using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PipelineRules.DependencyInjection.Tests;

/// <summary>All that a host's meters and traces say while it lives.</summary>
internal sealed class Heard : IDisposable
{
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _activities;

    public Heard()
    {
        _meters.InstrumentPublished =
            (instrument, listener) => { if (instrument.Meter.Name == "PipelineRules") listener.EnableMeasurementEvents(instrument); };
        _meters.SetMeasurementEventCallback<long>(
            (instrument, count, tags, _) => Counts.Add($"{instrument.Name} {tags[0].Key}={tags[0].Value} {count}"));
        _meters.SetMeasurementEventCallback<double>((instrument, _, _, _) => Counts.Add(instrument.Name));
        _meters.Start();
        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "PipelineRules",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Activities.Add,
        };
        ActivitySource.AddActivityListener(_activities);
    }

    public List<string> Counts { get; } = [];

    public List<Activity> Activities { get; } = [];

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
    }
}
