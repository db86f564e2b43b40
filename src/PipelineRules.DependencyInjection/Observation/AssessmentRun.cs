using System;
using System.Collections.Generic;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace PipelineRules.DependencyInjection.Observation;

/// <summary>One assessment while it runs, from its start to what is told of it.</summary>
internal sealed class AssessmentRun(Instruments instruments, Activity? activity) : IDisposable
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public void Tell(Assessment assessment, ILogger log)
    {
        var assessmentSummary = new AssessmentSummary(assessment, _watch.Elapsed);
        Trace(assessment, assessmentSummary);
        Measure(assessmentSummary);
        AssessmentLog.Tell(log, assessmentSummary);
    }

    public void Dispose() => activity?.Dispose();

    private void Trace(Assessment assessment, AssessmentSummary assessmentSummary) => activity?
        .SetTag("pipeline_rules.as_of", assessmentSummary.AsOf)
        .SetTag("pipeline_rules.rulebook.name", assessment.Rulebook.Name)
        .SetTag("pipeline_rules.rulebook.version", assessment.Rulebook.Version)
        .SetTag("pipeline_rules.deals", assessmentSummary.Deals)
        .SetTag("pipeline_rules.problems", assessment.Problems.Count);

    private void Measure(AssessmentSummary assessmentSummary)
    {
        instruments.Duration.Record(assessmentSummary.Elapsed.TotalSeconds);
        foreach (var (stance, deals) in assessmentSummary.Stances)
            instruments.Assessed.Add(deals, new KeyValuePair<string, object?>("pipeline_rules.stance", stance));
        foreach (var (code, problems) in assessmentSummary.Problems)
            instruments.Problems.Add(problems, new KeyValuePair<string, object?>("pipeline_rules.problem.code", code));
        foreach (var (rule, failures) in assessmentSummary.Failures)
            instruments.Failures.Add(failures, new KeyValuePair<string, object?>("pipeline_rules.rule", rule));
    }
}
