using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Logging;
using NRules;
using PipelineRules.Assessments;
using PipelineRules.Coverage;
using PipelineRules.NRules.Aggregation;
using PipelineRules.NRules.Observation;
using PipelineRules.Pipelines;

namespace PipelineRules.NRules;

/// <summary>
/// A live pipeline in an NRules session: findings, stances and coverage follow from its facts, and follow them when they change.
/// </summary>
/// <remarks>
/// <para>Its facts are a <see cref="DealContext"/> for every deal known on the day, and what is derived: a <see cref="Finding"/> for every
/// rule and open deal, a <see cref="AssessedDeal"/> for every deal, a
/// <see cref="CoverageRow"/> for every row of coverage. Rules beside the rulebook match on them, and a <see cref="Finding"/> that they
/// yield counts in the stance.</para>
/// <para>It is not for several threads at once.</para>
/// </remarks>
public sealed class PipelineSession
{
    private readonly PipelineSessionFactory _factory;
    private readonly FailedRules _failed = new();
    private CoverageTerms _terms;

    internal PipelineSession(
        PipelineSessionFactory factory, LivePipeline pipeline, CoverageTerms terms, ISessionFactory compiled, ILogger? log)
    {
        (_factory, Pipeline, _terms) = (factory, pipeline, terms);
        Session = compiled.CreateSession(session => Prepare(session, log));
        Session.Insert(terms);
        Session.InsertAll(pipeline.Deals);
        Firing.All(Session);
    }

    /// <summary>The facts and what they are linked to. It may be read; change it through <see cref="Change"/>.</summary>
    public LivePipeline Pipeline { get; }

    /// <summary>
    /// NRules' own session, for its queries, its events, and facts of one's own. What <see cref="ISession.Fire()"/> is there, is
    /// <see cref="Fire"/> here.
    /// </summary>
    public ISession Session { get; }

    /// <summary>Where every deal stands, in no order.</summary>
    public IEnumerable<AssessedDeal> Standings => Session.Query<AssessedDeal>();

    /// <summary>The rows of coverage: the whole first, then teams, then owners; in each by name, period and currency.</summary>
    public IReadOnlyList<CoverageRow> Coverage =>
    [
        .. Session.Query<CoverageRow>().AsEnumerable()
            .OrderByDescending(row => row.By).ThenBy(row => row.Who, StringComparer.Ordinal).ThenBy(row => row.Period)
            .ThenBy(row => row.Currency, StringComparer.Ordinal),
    ];

    /// <summary>
    /// Changes facts or the day, one change after the other, and fires the rules once for all of them. Only what the changes touch is
    /// judged again.
    /// </summary>
    /// <param name="changes">The changes: <c>session.Change(pipeline => pipeline.Put(deal))</c>.</param>
    /// <returns>What each touched.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public IReadOnlyList<LiveChange> Change(params Func<LivePipeline, LiveChange>[] changes)
    {
        var changed = (changes ?? throw new ArgumentNullException(nameof(changes))).Select(change => Follow(change(Pipeline))).ToArray();
        Fire();
        return changed;
    }

    /// <summary>Fires the rules until none is left to fire. Needed only after facts were put into <see cref="Session"/> directly.</summary>
    public void Fire() => Firing.All(Session);

    /// <summary>What the rulebook and the rules beside it say of every open deal at present.</summary>
    public Assessment Assess()
    {
        var standings = Standings.ToDictionary(assessedDeal => assessedDeal.Deal.Place);
        var deals = Pipeline.OpenDeals.Select(deal => standings[deal.Place].Assessment).OfType<DealAssessment>().ToArray();
        return Assessment.Create(Pipeline.ToPipeline(), _factory.Rulebook, deals, _factory.Beside, _failed.Problems);
    }

    private void Prepare(ISession session, ILogger? log)
    {
        session.AutoPropagateLinkedFacts = false;
        _failed.Watch(session.Events);
        if (log is not null)
            FiringLog.Keep(session.Events, log);
    }

    private LiveChange Follow(LiveChange change)
    {
        var (before, now) = (Places(change.Gone), Places(change.Affected));
        _failed.Forget(before);
        Session.RetractAll(change.Gone.Where(deal => !now.Contains(deal.Place)));
        Session.UpdateAll(change.Affected.Where(deal => before.Contains(deal.Place)));
        Session.InsertAll(change.Affected.Where(deal => !before.Contains(deal.Place)));
        if (change.TouchesRates || change.TouchesQuotas)
            Session.Update(_terms = _terms.With(Pipeline.Organization));
        return change;
    }

    private static HashSet<object> Places(IEnumerable<DealContext> deals) => [.. deals.Select(deal => deal.Place)];
}
