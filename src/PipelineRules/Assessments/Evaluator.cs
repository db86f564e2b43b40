using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PipelineRules.Assessments;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>Asks a rulebook's rules of deals. It has no state and may be shared between threads.</summary>
/// <remarks>Text is put together only when somebody reads it, so that a run over many deals costs no words.</remarks>
public sealed class Evaluator
{
    private readonly Rulebook _rulebook;
    private readonly ListedRule[] _rules;
    private readonly StanceCaps _stanceCaps;

    /// <summary>An evaluator of a rulebook.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rulebook"/> is null.</exception>
    public Evaluator(Rulebook rulebook)
    {
        _rulebook = rulebook ?? throw new ArgumentNullException(nameof(rulebook));
        _rules = [.. rulebook.Rules];
        _stanceCaps = new StanceCaps(_rules);
    }

    /// <summary>The rulebook whose rules it asks.</summary>
    public Rulebook Rulebook => _rulebook;

    /// <summary>Links facts with the policy of the rulebook, and assesses the open deals, on all cores.</summary>
    /// <param name="facts">The facts. Bad ones become problems and stay in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public Assessment Assess(FactSet facts) => Assess(Pipeline.From(facts, _rulebook.Policy));

    /// <summary>Assesses one deal, open or closed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public DealAssessment Assess(DealContext deal)
    {
        var sheet = new AnswerMatrix(1, _rules.Length);
        new BatchEvaluator(_rules, sheet).Ask(new[] { deal ?? throw new ArgumentNullException(nameof(deal)) }, 0, 1);
        return new DealAssessment(deal, _stanceCaps.StanceOf(deal, sheet, 0), _rulebook, sheet, 0);
    }

    /// <summary>Assesses the open deals of a pipeline. The answer is the same on any number of cores.</summary>
    /// <param name="pipeline">The pipeline, linked with the policy of the rulebook.</param>
    /// <param name="cores">How many cores to use at most; all when null.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipeline"/> is null.</exception>
    /// <exception cref="ArgumentException">The pipeline was linked with another policy than the rulebook's.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cores"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public Assessment Assess(Pipeline pipeline, int? cores = null, CancellationToken cancellation = default)
    {
        var deals = (pipeline ?? throw new ArgumentNullException(nameof(pipeline))).OpenDeals;
        _rulebook.CheckPolicy(pipeline.Policy, nameof(pipeline));
        var (sheet, stances) = (new AnswerMatrix(deals.Count, _rules.Length), new Stance[deals.Count]);
        var batchEvaluator = new BatchEvaluator(_rules, sheet);
        ParallelRanges.Run(deals.Count, cores, Ask, cancellation);
        return new Assessment(
            pipeline, _rulebook, new AssessedDeals(deals, stances, _rulebook, sheet), stances,
            [.. UnknownWaivedRules.Missing(pipeline, _rulebook.Rules), .. batchEvaluator.Failures]);

        void Ask(int from, int to)
        {
            batchEvaluator.Ask(deals, from, to);
            for (var row = from; row < to; row++)
                stances[row] = _stanceCaps.StanceOf(deals[row], sheet, row);
        }
    }

    /// <summary>
    /// Assesses pipelines one after the other as they come, a customer at a time for example, so that only one need be in memory.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="pipelines"/> is null.</exception>
    /// <exception cref="ArgumentException">A pipeline was linked with another policy than the rulebook's.</exception>
    public IEnumerable<Assessment> Assess(IEnumerable<Pipeline> pipelines) =>
        (pipelines ?? throw new ArgumentNullException(nameof(pipelines))).Select(pipeline => Assess(pipeline, cores: 1));
}
