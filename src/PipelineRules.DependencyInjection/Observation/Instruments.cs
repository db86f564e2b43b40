using System;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PipelineRules.DependencyInjection.Observation;

/// <summary>What the host's meters and traces can listen to, all under <c>PipelineRules</c>.</summary>
internal sealed class Instruments : IDisposable
{
    private const string Name = "PipelineRules";

    private readonly Meter _meter = new(Name);
    private readonly ActivitySource _source = new(Name);

    public Instruments()
    {
        Assessed = _meter.CreateCounter<long>("pipeline_rules.deals.assessed", "{deal}", "Open deals assessed.");
        Duration = _meter.CreateHistogram<double>("pipeline_rules.assess.duration", "s", "How long the assessment of a pipeline took.");
        Problems = _meter.CreateCounter<long>("pipeline_rules.problems", "{problem}", "Problems found in the facts.");
        Failures =
            _meter.CreateCounter<long>(
                "pipeline_rules.rule.failures", "{failure}", "Deals of which a rule could not be asked because it threw.");
    }

    public Counter<long> Assessed { get; }

    public Histogram<double> Duration { get; }

    public Counter<long> Problems { get; }

    public Counter<long> Failures { get; }

    public AssessmentRun Start() => new(this, _source.StartActivity("pipeline_rules.assess"));

    public void Dispose()
    {
        _meter.Dispose();
        _source.Dispose();
    }
}
