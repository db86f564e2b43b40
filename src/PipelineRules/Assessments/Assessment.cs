using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Assessments;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>
/// What a rulebook says of every open deal of a pipeline, as of a day. It never changes and may be shared between threads.
/// </summary>
public sealed class Assessment
{
    private readonly Stance[] _stances;
    private readonly Lazy<Dictionary<DealContext, int>> _places;
    private readonly Lazy<IReadOnlyList<Problem>> _problems;

    internal Assessment(
        Pipeline pipeline, Rulebook rulebook, IReadOnlyList<DealAssessment> deals, Stance[] stances, IReadOnlyList<Problem> beside)
    {
        (Pipeline, Rulebook, Deals, _stances) = (pipeline, rulebook, deals, stances);
        _problems = new(() => beside.Count == 0 ? pipeline.Problems : [.. pipeline.Problems, .. beside]);
        _places = new(() => Enumerable.Range(0, pipeline.OpenDeals.Count).ToDictionary(place => pipeline.OpenDeals[place]));
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
    public IReadOnlyList<Problem> Problems => _problems.Value;

    /// <summary>What another engine found.</summary>
    /// <param name="pipeline">The pipeline that was assessed.</param>
    /// <param name="rulebook">The rules that were asked.</param>
    /// <param name="deals">An assessment of every open deal, in the order of the facts.</param>
    /// <param name="beside">The rules from beside the rulebook that may have stated findings; none when null.</param>
    /// <param name="failures">What went wrong beside the rulebook; nothing when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipeline"/>, <paramref name="rulebook"/> or <paramref name="deals"/> is
    /// null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer assessments than open deals, or the pipeline was linked with another
    /// policy than the rulebook's.</exception>
    public static Assessment Create(
        Pipeline pipeline,
        Rulebook rulebook,
        IReadOnlyList<DealAssessment> deals,
        IReadOnlyList<ListedRule>? beside = null,
        IReadOnlyList<Problem>? failures = null)
    {
        var open = (pipeline ?? throw new ArgumentNullException(nameof(pipeline))).OpenDeals;
        if ((deals ?? throw new ArgumentNullException(nameof(deals))).Count != open.Count)
            throw new ArgumentException($"{deals.Count} deals are assessed, and {open.Count} are open", nameof(deals));
        var rules = (rulebook ?? throw new ArgumentNullException(nameof(rulebook))).Rules.Concat(beside ?? []).ToArray();
        rulebook.CheckPolicy(pipeline.Policy, nameof(pipeline));
        var failed = deals.SelectMany(deal => deal.Findings).Select(finding => finding.Failure).OfType<Problem>();
        return new Assessment(
            pipeline, rulebook, deals, deals.Select(deal => deal.Stance).ToArray(),
            [.. UnknownWaivedRules.Missing(pipeline, rules), .. failed, .. failures ?? []]);
    }

    /// <summary>How many open deals have a stance.</summary>
    public int Count(Stance stance) => _stances.Count(one => one == stance);

    /// <summary>The open deal of an id; null when no deal of the id is open.</summary>
    public DealAssessment? Find(string? id) =>
        Pipeline.Find(id) is { IsOpen: true } deal ? Deals[_places.Value[deal]] : null;

    internal Stance StanceOf(int openDeal) => _stances[openDeal];
}
