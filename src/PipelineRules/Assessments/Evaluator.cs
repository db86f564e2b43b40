using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Assessments;

/// <summary>Asks a rulebook's rules of deals. It has no state and may be shared between threads.</summary>
/// <remarks>Text is put together only when somebody reads it, so that a run over many deals costs no words.</remarks>
public sealed class Evaluator
{
    private readonly Rulebook _rulebook;

    /// <summary>An evaluator of a rulebook.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rulebook"/> is null.</exception>
    public Evaluator(Rulebook rulebook) => _rulebook = rulebook ?? throw new ArgumentNullException(nameof(rulebook));

    /// <summary>Assesses one deal, open or closed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public DealAssessment Assess(DealContext deal)
    {
        var sheet = new AnswerSheet(1, _rulebook.Rules.Count);
        var stance = new Inquiry(_rulebook, sheet).Ask(deal ?? throw new ArgumentNullException(nameof(deal)), 0);
        return new DealAssessment(deal, stance, _rulebook, sheet, 0);
    }

    /// <summary>Assesses the open deals of a pipeline. The answer is the same on any number of cores.</summary>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="cores">How many cores to use at most; all when null.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipeline"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cores"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public Assessment Assess(Pipeline pipeline, int? cores = null, CancellationToken cancellation = default)
    {
        var deals = (pipeline ?? throw new ArgumentNullException(nameof(pipeline))).OpenDeals;
        var sheet = new AnswerSheet(deals.Count, _rulebook.Rules.Count);
        var (inquiry, stances) = (new Inquiry(_rulebook, sheet), new Stance[deals.Count]);
        Shares.Run(deals.Count, cores, row => stances[row] = inquiry.Ask(deals[row], row), cancellation);
        return new Assessment(pipeline, _rulebook, new AssessedDeals(deals, stances, _rulebook, sheet), stances, Problems(pipeline, inquiry));
    }

    /// <summary>Assesses pipelines one after the other as they come, a customer at a time for example, so that only one need be in memory.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pipelines"/> is null.</exception>
    public IEnumerable<Assessment> Assess(IEnumerable<Pipeline> pipelines) =>
        (pipelines ?? throw new ArgumentNullException(nameof(pipelines))).Select(pipeline => Assess(pipeline, cores: 1));

    private Problem[] Problems(Pipeline pipeline, Inquiry inquiry) =>
    [
        .. pipeline.Problems,
        .. WaivedRules.Missing(pipeline, _rulebook.Rules),
        .. inquiry.Failures.OrderBy(failure => (failure.Row, failure.Rule)).Select(failure => failure.Problem),
    ];
}
