using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines.Live;

namespace PipelineRules;

/// <summary>Facts linked, checked and indexed as a <see cref="Pipeline"/> has them, while they change.</summary>
/// <remarks>
/// <para>A change costs as much as what it touches: one deal, or the deals of one customer; how many others there are makes no difference.
/// Two changes touch every deal, and cost accordingly: moving the day, which every context carries, and the first move recorded where no history was known.</para>
/// <para>Facts dated after the day are kept, and come into view when the day reaches them. Bad facts become problems and stay in, as in a <see cref="Pipeline"/>.</para>
/// <para>One thread at a time may change it, and nobody may read it meanwhile; between changes any number of threads may read it. Contexts and changes that were handed out never change.</para>
/// </remarks>
public sealed class LivePipeline
{
    private readonly LiveWorld _world;

    private LivePipeline(FactSet facts, Policy policy) => (Policy, Calendar, _world) = (policy, Linker.CalendarOf(facts), new LiveWorld(facts, policy));

    /// <summary>The day as which everything is looked at.</summary>
    public LocalDate AsOfDay => _world.Day;

    /// <summary>The settings that the facts are linked with.</summary>
    public Policy Policy { get; }

    /// <summary>The seller's fiscal calendar.</summary>
    public FiscalCalendar Calendar { get; }

    /// <summary>Every deal known on the day, in the order of the facts: open, won and lost. It must be read to its end before the next change.</summary>
    public IEnumerable<DealContext> Deals => _world.Links.Deals;

    /// <summary>The deals that are open on the day, in the order of the facts. It must be read to its end before the next change.</summary>
    public IEnumerable<DealContext> OpenDeals => Deals.Where(deal => deal.IsOpen);

    /// <summary>Everything found wrong with the facts, by table. It is found anew when it is first read after a change, which takes as long as linking all facts.</summary>
    public IReadOnlyList<Problem> Problems => _world.Problems;

    /// <summary>The tables as they stand, what is dated after the day included. They are made when this is read.</summary>
    public FactSet Facts => _world.Facts;

    /// <summary>Links facts as of their own day. The lists are copied.</summary>
    /// <param name="facts">The facts. Bad ones become problems and stay in.</param>
    /// <param name="policy">The settings; the rule book's own when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static LivePipeline From(FactSet facts, Policy? policy = null) =>
        new(facts ?? throw new ArgumentNullException(nameof(facts)), policy ?? Policy.Default);

    /// <summary>The deal of an id; null when there is none, or not yet. Of several with one id, the first.</summary>
    public DealContext? Find(string? id) => _world.Links.Find(id);

    /// <summary>What a deal is worth in the reporting currency where there is a rate, as <see cref="Pipeline.Reckoned"/> says.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deal"/> is null.</exception>
    public Money? Reckoned(DealContext deal) => _world.Rates.Reckoned(deal ?? throw new ArgumentNullException(nameof(deal)));

    /// <summary>A picture of it that no longer changes: <see cref="Pipeline.From"/> of its facts and policy.</summary>
    public Pipeline ToPipeline() => Pipeline.From(Facts, Policy);

    /// <summary>Looks at everything as of another day, before or after the present one. Every deal is affected.</summary>
    public LiveChange MoveTo(LocalDate day) => _world.MoveTo(day);

    /// <summary>A fact takes the place of the first one of its id, or comes last where there is none, or where it has no id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public LiveChange Put(Customer fact) => _world.Changed((tables, reach) => tables.Customers.Put(fact, reach));

    /// <inheritdoc cref="Put(Customer)"/>
    public LiveChange Put(CorporateGoal fact) => _world.Changed((tables, reach) => tables.Goals.Put(fact, reach));

    /// <inheritdoc cref="Put(Customer)"/>
    public LiveChange Put(Stakeholder fact) => _world.Changed((tables, reach) => tables.Stakeholders.Put(fact, reach));

    /// <inheritdoc cref="Put(Customer)"/>
    public LiveChange Put(Priority fact) => _world.Changed((tables, reach) => tables.Priorities.Put(fact, reach));

    /// <inheritdoc cref="Put(Customer)"/>
    public LiveChange Put(Deal fact) => _world.Changed((tables, reach) => tables.Deals.Put(fact, reach));

    /// <summary>The first fact of the id goes, whatever else it says; one without an id goes like a row. Where there is none, nothing changes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public LiveChange Remove(Customer fact) => _world.Changed((tables, reach) => tables.Customers.Retract(fact, reach));

    /// <inheritdoc cref="Remove(Customer)"/>
    public LiveChange Remove(CorporateGoal fact) => _world.Changed((tables, reach) => tables.Goals.Retract(fact, reach));

    /// <inheritdoc cref="Remove(Customer)"/>
    public LiveChange Remove(Stakeholder fact) => _world.Changed((tables, reach) => tables.Stakeholders.Retract(fact, reach));

    /// <inheritdoc cref="Remove(Customer)"/>
    public LiveChange Remove(Priority fact) => _world.Changed((tables, reach) => tables.Priorities.Retract(fact, reach));

    /// <inheritdoc cref="Remove(Customer)"/>
    public LiveChange Remove(Deal fact) => _world.Changed((tables, reach) => tables.Deals.Retract(fact, reach));

    /// <summary>A row of a table without ids comes last.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public LiveChange Add(Validation fact) => _world.Changed((tables, reach) => tables.Validations.Add(fact, reach));

    /// <inheritdoc cref="Add(Validation)"/>
    public LiveChange Add(CloseDateChange fact) => _world.Changed((tables, reach) => tables.Moves.Add(fact, reach));

    /// <inheritdoc cref="Add(Validation)"/>
    public LiveChange Add(Quota fact) => _world.Changed((tables, reach) => tables.Quotas.Add(fact, reach));

    /// <inheritdoc cref="Add(Validation)"/>
    public LiveChange Add(TeamMember fact) => _world.Changed((tables, reach) => tables.Team.Add(fact, reach));

    /// <inheritdoc cref="Add(Validation)"/>
    public LiveChange Add(Waiver fact) => _world.Changed((tables, reach) => tables.Waivers.Add(fact, reach));

    /// <inheritdoc cref="Add(Validation)"/>
    public LiveChange Add(ExchangeRate fact) => _world.Changed((tables, reach) => tables.Rates.Add(fact, reach));

    /// <summary>A row goes: the last of those that say the same. Where there is none, nothing changes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public LiveChange Remove(Validation fact) => _world.Changed((tables, reach) => tables.Validations.Remove(fact, reach));

    /// <inheritdoc cref="Remove(Validation)"/>
    public LiveChange Remove(CloseDateChange fact) => _world.Changed((tables, reach) => tables.Moves.Remove(fact, reach));

    /// <inheritdoc cref="Remove(Validation)"/>
    public LiveChange Remove(Quota fact) => _world.Changed((tables, reach) => tables.Quotas.Remove(fact, reach));

    /// <inheritdoc cref="Remove(Validation)"/>
    public LiveChange Remove(TeamMember fact) => _world.Changed((tables, reach) => tables.Team.Remove(fact, reach));

    /// <inheritdoc cref="Remove(Validation)"/>
    public LiveChange Remove(Waiver fact) => _world.Changed((tables, reach) => tables.Waivers.Remove(fact, reach));

    /// <inheritdoc cref="Remove(Validation)"/>
    public LiveChange Remove(ExchangeRate fact) => _world.Changed((tables, reach) => tables.Rates.Remove(fact, reach));
}
