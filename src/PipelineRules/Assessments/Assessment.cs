using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Assessments;

/// <summary>What a rulebook says of every open deal of a pipeline, as of a day.</summary>
public sealed class Assessment
{
    private readonly Stance[] _stances;

    internal Assessment(Pipeline pipeline, Rulebook rulebook, AnswerSheet sheet, Stance[] stances, IReadOnlyList<Problem> problems)
    {
        (Pipeline, Rulebook, Problems, _stances) = (pipeline, rulebook, problems, stances);
        Deals = new AssessedDeals(pipeline.OpenDeals, stances, rulebook, sheet);
    }

    /// <summary>The pipeline that was assessed, its closed deals included.</summary>
    public Pipeline Pipeline { get; }

    /// <summary>The rules that were asked.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The day as which everything was looked at.</summary>
    public LocalDate AsOf => Pipeline.AsOfDay;

    /// <summary>The open deals, in the order of the facts. Each is put together when it is read.</summary>
    public IReadOnlyList<DealAssessment> Deals { get; }

    /// <summary>Everything found wrong: with the facts, with waivers that name no rule, and with rules that failed.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>How many open deals have a stance.</summary>
    public int Count(Stance stance) => _stances.Count(one => one == stance);

    /// <summary>The open deal of an id; null when no deal of the id is open.</summary>
    public DealAssessment? Find(string? id) =>
        Pipeline.Find(id) is { IsOpen: true } deal ? new Evaluator(Rulebook).Assess(deal) : null;

    internal Stance StanceOf(int openDeal) => _stances[openDeal];
}
