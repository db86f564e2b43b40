using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.Extensions.Logging;
using PipelineRules.DependencyInjection.Observation;
using PipelineRules.Facts;

namespace PipelineRules.DependencyInjection;

/// <summary>
/// Assesses pipelines with the host's rulebook and policy, and tells its logs, meters and traces of it. It may be shared between threads.
/// </summary>
/// <remarks>
/// What it tells holds figures, days, and the names of rules and the codes of problems; never a customer's name, a deal's, or a person's.
/// </remarks>
public sealed class Assessor
{
    private readonly Evaluator _evaluator;
    private readonly Instruments _instruments;
    private readonly ILogger _log;

    internal Assessor(Evaluator evaluator, Instruments instruments, ILogger<Assessor> log) =>
        (_evaluator, _instruments, _log) = (evaluator, instruments, log);

    /// <summary>Links facts with the host's policy and assesses the open deals.</summary>
    /// <param name="facts">The facts. Bad ones become problems and stay in.</param>
    /// <param name="cores">How many cores to use at most; all when null.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cores"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public Assessment Assess(FactSet facts, int? cores = null, CancellationToken cancellation = default) =>
        Assess(Pipeline.From(facts, _evaluator.Rulebook.Policy), cores, cancellation);

    /// <summary>Assesses the open deals of a pipeline.</summary>
    /// <param name="pipeline">The pipeline, linked with the host's policy.</param>
    /// <param name="cores">How many cores to use at most; all when null.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipeline"/> is null.</exception>
    /// <exception cref="ArgumentException">The pipeline was linked with another policy.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cores"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public Assessment Assess(Pipeline pipeline, int? cores = null, CancellationToken cancellation = default)
    {
        using var assessmentRun = _instruments.Start();
        var assessment = _evaluator.Assess(pipeline, cores, cancellation);
        assessmentRun.Tell(assessment, _log);
        return assessment;
    }

    /// <summary>
    /// Assesses facts as they come, a customer at a time for example, so that only one set need be in memory. Each is a run of its own.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public IEnumerable<Assessment> Assess(IEnumerable<FactSet> stream) =>
        (stream ?? throw new ArgumentNullException(nameof(stream))).Select(facts => Assess(facts, cores: 1));
}
