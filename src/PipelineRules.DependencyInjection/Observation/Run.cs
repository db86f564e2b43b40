using System;
using System.Collections.Generic;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace PipelineRules.DependencyInjection.Observation;

/// <summary>One assessment while it runs, from its start to what is told of it.</summary>
internal sealed class Run(Instruments instruments, Activity? activity) : IDisposable
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public void Tell(Assessment assessment, ILogger log)
    {
        var summary = new Summary(assessment, _watch.Elapsed);
        Trace(assessment, summary);
        Measure(summary);
        Log.Tell(log, summary);
    }

    public void Dispose() => activity?.Dispose();

    private void Trace(Assessment assessment, Summary summary) => activity?
        .SetTag("pipeline_rules.as_of", summary.AsOf)
        .SetTag("pipeline_rules.rulebook.name", assessment.Rulebook.Name)
        .SetTag("pipeline_rules.rulebook.version", assessment.Rulebook.Version)
        .SetTag("pipeline_rules.deals", summary.Deals)
        .SetTag("pipeline_rules.problems", assessment.Problems.Count);

    private void Measure(Summary summary)
    {
        instruments.Duration.Record(summary.Elapsed.TotalSeconds);
        foreach (var (stance, deals) in summary.Stances)
            instruments.Assessed.Add(deals, new KeyValuePair<string, object?>("pipeline_rules.stance", stance));
        foreach (var (code, problems) in summary.Problems)
            instruments.Problems.Add(problems, new KeyValuePair<string, object?>("pipeline_rules.problem.code", code));
        foreach (var (rule, failures) in summary.Failures)
            instruments.Failures.Add(failures, new KeyValuePair<string, object?>("pipeline_rules.rule", rule));
    }
}
