using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines.Live;

namespace PipelineRules.Pipelines;

/// <summary>Facts linked, checked and indexed as a <see cref="Pipeline"/> has them, while they change.</summary>
/// <remarks>
/// <para>A change costs as much as what it touches: one deal, or the deals of one customer; how many others there are makes no difference.
/// Two changes touch every deal, and cost accordingly: moving the day, which every context carries, and the first move recorded where no
/// history was known.</para>
/// <para>Facts dated after the day are kept, and come into view when the day reaches them. Bad facts become problems and stay in, as in a
/// <see cref="Pipeline"/>.</para>
/// <para>One thread at a time may change it, and nobody may read it meanwhile; between changes any number of threads may read it. Contexts
/// and changes that were handed out never change.</para>
/// </remarks>
public sealed class LivePipeline
{
    private readonly LiveState _world;

    private LivePipeline(FactSet facts, Policy policy) =>
        (Policy, Calendar, _world) = (policy, Linker.CalendarOf(facts), new LiveState(facts, policy));

    /// <summary>The day as which everything is looked at.</summary>
    public LocalDate AsOfDay => _world.Day;

    /// <summary>The settings that the facts are linked with.</summary>
    public Policy Policy { get; }

    /// <summary>The seller's fiscal calendar.</summary>
    public FiscalCalendar Calendar { get; }

    /// <summary>
    /// Every deal known on the day, in the order of the facts: open, won and lost. It must be read to its end before the next change.
    /// </summary>
    public IEnumerable<DealContext> Deals => _world.Links.Deals;

    /// <summary>The deals that are open on the day, in the order of the facts. It must be read to its end before the next change.</summary>
    public IEnumerable<DealContext> OpenDeals => Deals.Where(deal => deal.IsOpen);

    /// <summary>
    /// Everything found wrong with the facts, by table. It is found again when it is first read after a change, which takes as long as
    /// linking all facts.
    /// </summary>
    public IReadOnlyList<Problem> Problems => _world.Problems;

    /// <summary>The tables as they stand, what is dated after the day included. They are made when this is read.</summary>
    public FactSet Facts => _world.Facts;

    /// <summary>What of the facts is the seller's and not a customer's, as of the day.</summary>
    public SalesOrganization Organization => _world.Organization;

    /// <summary>Links facts as of their own day. The lists are copied.</summary>
    /// <param name="facts">The facts. Bad ones become problems and stay in.</param>
    /// <param name="policy">The settings; the rule book's own when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static LivePipeline From(FactSet facts, Policy? policy = null) =>
        new(facts ?? throw new ArgumentNullException(nameof(facts)), policy ?? Policy.Default);

    /// <summary>The deal of an id; null when there is none, or not yet. Of several with one id, the first.</summary>
    public DealContext? Find(string? id) => _world.Links.Find(id);

    /// <summary>
    /// What a deal is worth in the reporting currency where there is a rate, as <see cref="Pipeline.ReportingAmount"/> says.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public Money? ReportingAmount(DealContext deal) => _world.Rates.Convert(deal ?? throw new ArgumentNullException(nameof(deal)));

    /// <summary>A picture of it that no longer changes: <see cref="Pipeline.From"/> of its facts and policy.</summary>
    public Pipeline ToPipeline() => Pipeline.From(Facts, Policy);

    /// <summary>Looks at everything as of another day, before or after the present one. Every deal is affected.</summary>
    public LiveChange MoveTo(LocalDate day) => _world.MoveTo(day);

    /// <summary>
    /// Makes changes in their order. What comes of them is one change: a close date and its move, made together, are seen together.
    /// </summary>
    /// <param name="changes">The changes; all are made, or where one is null, none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    /// <exception cref="ArgumentException">A change is null.</exception>
    public LiveChange Apply(IEnumerable<FactChange> changes)
    {
        FactChange[] all = [.. changes ?? throw new ArgumentNullException(nameof(changes))];
        return all.Any(change => change is null) ? throw new ArgumentException("a change is null", nameof(changes)) : _world.Apply(all);
    }

    /// <inheritdoc cref="Apply(IEnumerable{FactChange})"/>
    public LiveChange Apply(params FactChange[] changes) => Apply((IEnumerable<FactChange>)changes);

    /// <summary>Puts one fact, as <see cref="FactChangeKind.Put"/> says.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public LiveChange Put(IFactRecord fact) => Apply(FactChange.Put(fact));

    /// <summary>Adds one fact, as <see cref="FactChangeKind.Add"/> says.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public LiveChange Add(IFactRecord fact) => Apply(FactChange.Add(fact));

    /// <summary>Removes one fact, as <see cref="FactChangeKind.Remove"/> says.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public LiveChange Remove(IFactRecord fact) => Apply(FactChange.Remove(fact));
}
