using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Movement;

namespace PipelineRules;

/// <summary>One deal with all that bears on it, as of a day: what a rule is asked about. It never changes.</summary>
public sealed class DealContext
{
    private readonly CustomerContext _customer;

    internal DealContext(
        Deal deal, CustomerContext customer, PriorityContext? priority, CloseDateMovement movement, IReadOnlyList<Waiver> waivers, object? place = null)
    {
        (Deal, _customer, Priority, Movement, Waivers, Place) = (deal, customer, priority, movement, waivers.Count == 0 ? [] : waivers, place ?? this);
        MustHaveDate = MustHaveDates.Of(deal, priority);
        (PaperProcess, Implementation) = (LeadTimes.Usable(deal.PaperProcess), LeadTimes.Usable(deal.Implementation));
        PriorityOwner = Whom(priority?.Owner, StakeholderRole.Executive);
        LatestSignatureDate = LeadTimes.LatestSignatureDate(MustHaveDate, Implementation, PaperProcess);
    }

    /// <summary>The deal as recorded.</summary>
    public Deal Deal { get; }

    /// <summary>What stays the same in a <see cref="LivePipeline"/> while facts change: two contexts of one place are one deal at two times. Ids cannot tell, for two deals may have one.</summary>
    public object Place { get; }

    /// <summary>The customer. Where the deal names none that is known, somebody called by the id, or <c>the customer</c>.</summary>
    public Customer Customer => _customer.Customer;

    /// <summary>The priority that it serves; null when none is known.</summary>
    public PriorityContext? Priority { get; }

    /// <summary>Whom to ask about the priority: its owner while they are there, else an executive.</summary>
    public Addressee PriorityOwner { get; }

    /// <summary>All priorities of the customer, open or done, its own among them.</summary>
    public IReadOnlyList<PriorityContext> CustomerPriorities => _customer.Priorities;

    /// <summary>The customer's must-have date, that day included: the deal's own, else its priority's; where the two differ, the one that a stakeholder stated last. Null when not known.</summary>
    public LocalDate? MustHaveDate { get; }

    /// <summary>The last day on which the customer can sign and still have the outcome in time: the must-have date less the implementation and the paper process. A lead that is not known counts as none. Null without a must-have date.</summary>
    public LocalDate? LatestSignatureDate { get; }

    /// <summary>Whether deal and priority carry different must-have dates.</summary>
    public bool MustHaveDatesDiffer => MustHaveDates.Differ(Deal, Priority);

    /// <summary>How the close date has moved.</summary>
    public CloseDateMovement Movement { get; }

    /// <summary>The waivers recorded for it, whether they still work or not.</summary>
    public IReadOnlyList<Waiver> Waivers { get; }

    /// <summary>The day as which everything is looked at: a rule's only clock.</summary>
    public LocalDate AsOf => _customer.AsOf;

    /// <summary>The seller's fiscal calendar.</summary>
    public FiscalCalendar Calendar => _customer.Calendar;

    /// <summary>The deal's id.</summary>
    public string Id => Deal.Id;

    /// <summary>What a sentence calls the deal: its name, else its id.</summary>
    public string Name => Deal.ToString();

    /// <summary>The id of the team member who sells it; null when not recorded.</summary>
    public string? Owner => Deal.Owner;

    /// <summary>What it is worth; null when not known.</summary>
    public Money? Amount => Deal.Amount;

    /// <summary>How much the seller counts on it.</summary>
    public DealCategory Category => Deal.Category;

    /// <summary>Whether somebody is counting on it: its category is BestCase, MostLikely or Commit.</summary>
    public bool IsForecast => Deal.IsForecast;

    /// <summary>Whether it is being worked on.</summary>
    public bool IsOpen => Deal.Status == DealStatus.Open;

    /// <summary>The forecast close date: the day on which the seller says it will be signed; null when not said.</summary>
    public LocalDate? CloseDate => Deal.CloseDate;

    /// <summary>The lead from the decision to the signature; null when not known, or not in whole days.</summary>
    public Period? PaperProcess { get; }

    /// <summary>The lead from the signature to the outcome; null when not known, or not in whole days.</summary>
    public Period? Implementation { get; }

    /// <summary>The CRM's own fields.</summary>
    public DealAttributes Attributes => Deal.Attributes ?? DealAttributes.None;

    /// <summary>Whether nobody can tell what a property of the deal was on the day looked at: that day is before the facts were recorded, and no history reaches back to it.</summary>
    /// <param name="property">The property, as the facts file calls it: <c>category</c>.</param>
    public bool IsUnknown(string property) => _customer.Unknown.Contains(Tables.Deals, Id, property);

    /// <summary>Whether nobody can tell what a property of the deal's priority was on the day looked at; false without a priority.</summary>
    /// <inheritdoc cref="IsUnknown(string)"/>
    public bool IsPriorityUnknown(string property) => Priority is { } its && _customer.Unknown.Contains(Tables.Priorities, its.Priority.Id, property);

    /// <summary>Whether nobody can tell what a property of a stakeholder was on the day looked at.</summary>
    /// <param name="stakeholder">The stakeholder.</param>
    /// <param name="property">The property, as the facts file calls it: <c>role</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stakeholder"/> is null.</exception>
    public bool IsUnknown(Stakeholder stakeholder, string property) =>
        _customer.Unknown.Contains(Tables.Stakeholders, (stakeholder ?? throw new ArgumentNullException(nameof(stakeholder))).Id, property);

    /// <summary>Whether nobody can tell what a property of a corporate goal was on the day looked at.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="property">The property, as the facts file calls it: <c>target</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="goal"/> is null.</exception>
    public bool IsUnknown(CorporateGoal goal, string property) =>
        _customer.Unknown.Contains(Tables.Goals, (goal ?? throw new ArgumentNullException(nameof(goal))).Id, property);

    /// <summary>Whom to ask: a stakeholder while they are there, else whoever has a role.</summary>
    /// <param name="stakeholder">The stakeholder; null for nobody in particular.</param>
    /// <param name="role">The role to ask where nobody is named, or they have left.</param>
    public Addressee Whom(Stakeholder? stakeholder, StakeholderRole role) =>
        stakeholder?.LeftOn <= AsOf ? role : new Addressee(stakeholder, role);

    /// <summary>What a sentence calls the deal: its name, else its id.</summary>
    public override string ToString() => Name;
}
