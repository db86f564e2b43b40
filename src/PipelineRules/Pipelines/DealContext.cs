using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Movement;

namespace PipelineRules.Pipelines;

/// <summary>One deal with all that bears on it, as of a day: what a rule is asked about. It never changes.</summary>
public sealed class DealContext
{
    private readonly CustomerContext _customer;
    private readonly CustomerContext? _forCustomer;
    private readonly CrossCompanyPriorities? _crossCompany;
    private readonly bool _isPast;
    private PastGaps? _gaps;

    internal DealContext(
        Deal deal,
        CustomerContext customer,
        CustomerContext? forCustomer,
        CrossCompanyPriorities? crossCompany,
        PriorityContext? priority,
        DealStatements stated,
        CloseDateMovement movement,
        IReadOnlyList<Waiver> waivers,
        object? place = null)
    {
        (Deal, _customer, _forCustomer, _crossCompany, Priority, Stated, Movement, Waivers, Place) =
            (deal, customer, forCustomer, crossCompany, priority, stated, movement, waivers.Count == 0 ? [] : waivers, place ?? this);
        (PriorityId, _isPast) = (deal.Priority.NullIfBlank(), customer.Unknown.MayBeAny);
        RecordedMustHaveDate = IsUnknown("mustHaveDate") ? null : deal.MustHaveDate ?? priority?.MustHaveDate;
        MustHaveDate = DateInForce?.MustHaveDate ?? RecordedMustHaveDate;
        (PaperProcess, Implementation) = (LeadTimes.Usable(deal.PaperProcess), LeadTimes.Usable(deal.Implementation));
        PriorityOwner = Whom(priority?.Owner, StakeholderRole.Executive);
        LatestSignatureDate = LeadTimes.LatestSignatureDate(MustHaveDate, Implementation, PaperProcess);
    }

    /// <summary>The deal as recorded.</summary>
    public Deal Deal { get; }

    /// <summary>
    /// The identity of the deal while facts change in a <see cref="LivePipeline"/>, compared by reference: two contexts with the same are
    /// one deal at two times. Ids cannot tell, for two deals may have one.
    /// </summary>
    public object Place { get; }

    /// <summary>The customer. Where the deal names none that is known, somebody called by the id, or <c>the customer</c>.</summary>
    public Customer Customer => _customer.Customer;

    /// <summary>
    /// The priority that it serves; null when none is known, or when it is one of a company that is neither the deal's nor above it.
    /// </summary>
    public PriorityContext? Priority { get; }

    /// <summary>Whom to ask about the priority: its owner while they are there, else an executive.</summary>
    public Addressee PriorityOwner { get; }

    /// <summary>
    /// All priorities of the customer, of the one that the deal is for and of the companies above them, open or done, its own among them.
    /// </summary>
    public IReadOnlyList<PriorityContext> CustomerPriorities =>
        CustomerContext.Around(_customer, _forCustomer).SelectMany(one => one.Priorities).Select(Seen).ToArray();

    /// <summary>All statements that count for it, oldest first: about its priority, and about the deal alone.</summary>
    public IReadOnlyList<StakeholderStatement> Statements => Stated.All;

    /// <summary>
    /// The statement whose must-have date is in force: the owner's latest, else the latest of another decider, else of anybody; null when
    /// none is.
    /// </summary>
    public StakeholderStatement? DateInForce => Stated.Dates.InForce;

    /// <summary>
    /// The statement of the day on which they mean to sign that is in force, chosen as that of the date is; null when none is.
    /// </summary>
    public StakeholderStatement? SigningInForce => Stated.Dates.Signing;

    /// <summary>
    /// The latest stated date of everybody who is still there, oldest statement first, without those that are no longer in force.
    /// </summary>
    public IReadOnlyList<StakeholderStatement> StatedDates => Stated.Dates.LatestOfEach;

    /// <summary>The newest statement in force that the solution matches; null when there is none.</summary>
    public StakeholderStatement? Match => Stated.Match;

    /// <summary>
    /// Somebody's latest word on the solution, where it is that it does not match and nobody has evidenced a match since; null when there
    /// is none.
    /// </summary>
    public StakeholderStatement? Mismatch => Stated.Mismatch;

    /// <summary>
    /// The customer's must-have date, that day included: the one in force, else the deal's own, else its priority's. Null when not known.
    /// </summary>
    public LocalDate? MustHaveDate { get; }

    /// <summary>
    /// The last day on which the customer can sign and still have the outcome in time: the must-have date less the implementation and the
    /// paper process. A lead that is not known counts as none. Null without a must-have date.
    /// </summary>
    public LocalDate? LatestSignatureDate { get; }

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

    /// <summary>
    /// Whether nobody can tell what a property of the deal was on the day looked at: that day is before the facts were recorded, and no
    /// history reaches back to it.
    /// </summary>
    /// <param name="property">The property, as the facts file calls it: <c>category</c>.</param>
    public bool IsUnknown(string property) => _customer.Unknown.Contains(TableNames.Deals, Id, property);

    /// <summary>
    /// Whether nobody can tell what a property of the deal's priority was on the day looked at; false without a priority.
    /// </summary>
    /// <inheritdoc cref="IsUnknown(string)"/>
    public bool IsPriorityUnknown(string property) =>
        Priority is { } its && _customer.Unknown.Contains(TableNames.Priorities, its.Priority.Id, property);

    /// <summary>Whether nobody can tell what a property of a stakeholder was on the day looked at.</summary>
    /// <param name="stakeholder">The stakeholder.</param>
    /// <param name="property">The property, as the facts file calls it: <c>role</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stakeholder"/> is null.</exception>
    public bool IsUnknown(Stakeholder stakeholder, string property) =>
        _customer.Unknown
            .Contains(TableNames.Stakeholders, (stakeholder ?? throw new ArgumentNullException(nameof(stakeholder))).Id, property);

    /// <summary>Whether nobody can tell what a property of a corporate goal was on the day looked at.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="property">The property, as the facts file calls it: <c>target</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="goal"/> is null.</exception>
    public bool IsUnknown(CorporateGoal goal, string property) =>
        _customer.Unknown.Contains(TableNames.Goals, (goal ?? throw new ArgumentNullException(nameof(goal))).Id, property);

    /// <summary>Whom to ask: a stakeholder while they are there, else whoever has a role.</summary>
    /// <param name="stakeholder">The stakeholder; null for nobody in particular.</param>
    /// <param name="role">The role to ask where nobody is named, or they have left.</param>
    public Addressee Whom(Stakeholder? stakeholder, StakeholderRole role) =>
        stakeholder?.LeftOn <= AsOf ? role : new Addressee(stakeholder, role);

    /// <summary>What a sentence calls the deal: its name, else its id.</summary>
    public override string ToString() => Name;

    /// <summary>Whether anything of it may be unknown because the day looked at is before the facts were recorded.</summary>
    internal bool IsPast => _isPast;

    /// <summary>What that bears on it nobody can tell as of the day looked at.</summary>
    internal PastGaps Gaps => _isPast ? _gaps ??= FindGaps() : PastGaps.None;

    /// <summary>The settings that the facts are linked with.</summary>
    internal Policy Policy => _customer.Policy;

    /// <summary>Whether there is anything that nobody can tell as of the day looked at.</summary>
    internal bool HasUnknowns => _customer.Unknown.MayBeAny;

    /// <summary>Whether no must-have date is known because nobody can tell what was recorded on the day looked at.</summary>
    internal bool IsMustHaveDateUnknown =>
        MustHaveDate is null
            && (IsUnknown("mustHaveDate") || IsPriorityUnknown("mustHaveDate") || (PriorityId is null && IsUnknown("priority")));

    /// <summary>Whether nobody can tell one of the lead times as of the day looked at.</summary>
    internal bool IsLeadUnknown =>
        (PaperProcess is null && IsUnknown("paperProcess")) || (Implementation is null && IsUnknown("implementation"));

    /// <summary>
    /// The latest signing day of a decider who is still there that is so many days from another day at most; null when there is none.
    /// </summary>
    internal StakeholderStatement? DeciderSigningNear(LocalDate day, int days)
    {
        var signings = Stated.Dates.DecidersSignings;
        for (var i = signings.Count - 1; i >= 0; i--)
            if (signings[i].SignsOn is { } signs && Math.Abs(Period.DaysBetween(signs, day)) <= days)
                return signings[i];
        return null;
    }

    /// <summary>Whether nobody can tell if another priority was open on the day looked at.</summary>
    internal bool IsUnknown(PriorityContext other, string property) =>
        _customer.Unknown.Contains(TableNames.Priorities, other.Priority.Id, property);

    /// <summary>The id of the priority that it serves, whether it is in the facts or not; null when none is recorded.</summary>
    internal string? PriorityId { get; }

    /// <summary>The must-have date that the deal carries, else its priority; null when nobody can tell.</summary>
    internal LocalDate? RecordedMustHaveDate { get; }

    internal DealStatements Stated { get; }

    /// <summary>
    /// Counts the open priorities that outrank its own and are due by its must-have date and not long before it, until there are enough.
    /// </summary>
    internal int Outranking(int days, int enough, List<PriorityContext>? found = null)
    {
        if (Priority is not { } priority || MustHaveDate is not { } by)
            return 0;
        var count = _crossCompany?.Ranked?.Outranking(priority, by, days, enough, found) ?? 0;
        for (var one = _customer; one is not null && count < enough; one = one.Above)
            count += one.Ranked?.Outranking(priority, by, days, enough - count, found) ?? 0;
        for (var one = _forCustomer; one is not null && count < enough && !one.IsAtOrAbove(_customer); one = one.Above)
            count += one.Ranked?.Outranking(priority, by, days, enough - count, found) ?? 0;
        return count;
    }

    /// <summary>Whether another open priority of the same owner has the rank of its own.</summary>
    internal bool IsRankShared() => Priority is { } priority
        && (_crossCompany?.Ranked?.IsRankShared(priority) == true
            || IsRankShared(_customer, priority)
            || IsRankShared(_forCustomer, priority));

    private PastGaps FindGaps()
    {
        var areCompaniesUnknown = IsUnknown("customer") || IsUnknown("forCustomer") || _customer.IsAboveUnknown
            || _forCustomer is { IsAboveUnknown: true };
        var gaps = (Priority is { } priority ? GapsOf(priority, areCompaniesUnknown) : GapsWithoutPriority(areCompaniesUnknown))
            | GapsOfStatements(areCompaniesUnknown)
            | If(IsLeadUnknown, PastGaps.LeadTimes)
            | If(IsUnknown("owner"), PastGaps.Seller)
            | If(
                IsUnknown("customer") || IsUnknown("priority") || _customer.Unknown.MayHaveLost(Deal.Customer, Deal.Priority),
                PastGaps.LostDeals);
        const PastGaps ofDates = PastGaps.Priority | PastGaps.Statements | PastGaps.Dates | PastGaps.Withdrawal;
        return gaps | If(
            (gaps & ofDates) != 0 || (DateInForce is null
                && (IsUnknown("mustHaveDate") || (Deal.MustHaveDate is null && IsPriorityUnknown("mustHaveDate")))),
            PastGaps.MustHaveDate);
    }

    private PastGaps GapsWithoutPriority(bool areCompaniesUnknown) => If(
        PriorityId is { } id
            ? areCompaniesUnknown || _customer.Unknown.Contains(TableNames.Priorities, id, "customer")
            : IsUnknown("priority"),
        PastGaps.Priority);

    private PastGaps GapsOf(PriorityContext priority, bool areCompaniesUnknown) =>
        If(priority.IsOwnerUnknown || (priority.Owner is null && priority.LeavesOut && areCompaniesUnknown), PastGaps.PriorityOwner)
            | If(priority.StatedRank is null && IsPriorityUnknown("rank"), PastGaps.Rank)
            | If(IsPriorityUnknown("corporateRank"), PastGaps.CorporateRank)
            | If(
                priority.AreGoalsUnknown || (priority.LeavesOut && areCompaniesUnknown)
                    || (priority.StatedGoals.Count == 0 && IsPriorityUnknown("goals"))
                    || priority.Goals.Any(goal => IsUnknown(goal, "target") || IsUnknown(goal, "statement")),
                PastGaps.Goals)
            | If(
                areCompaniesUnknown || _customer.MayHaveOthers || _forCustomer is { MayHaveOthers: true }
                    || CustomerContext.Around(_customer, _forCustomer).Any(one => one.HasUnknownRanks(priority.Priority.Id))
                    || _crossCompany?.HasUnknownRanks(_customer, priority.Priority.Id) == true,
                PastGaps.OtherPriorities);

    private PastGaps GapsOfStatements(bool areCompaniesUnknown)
    {
        var gaps =
            If(
                Stated.IsUnknown || Priority is { AreStatementsUnknown: true }
                    || (areCompaniesUnknown && (Stated.LeavesOut || Priority is { LeavesOut: true })),
                PastGaps.Statements);
        var isLineUnknown = Priority?.Priority.LineOfBusiness.NullIfBlank() is null && IsUnknown("lineOfBusiness");
        for (var i = 0; i < Statements.Count; i++)
            gaps |= GapsOf(Statements[i], isLineUnknown);
        return gaps;
    }

    private static PastGaps GapsOf(StakeholderStatement one, bool isLineUnknown) =>
        one.IsStandingUnknown || (isLineUnknown && one is { IsOwner: false, IsDocument: false })
            ? If(one.IsOnThePriority, PastGaps.Voices)
                | If(one.MustHaveDate is not null || one.SignsOn is not null, PastGaps.Dates)
                | If(one.Goals.Count > 0, PastGaps.StatedGoals)
                | If(one.SaysChanged && one.MayOwn, PastGaps.Withdrawal)
            : PastGaps.None;

    private static PastGaps If(bool isUnknown, PastGaps gap) => isUnknown ? gap : PastGaps.None;

    private PriorityContext Seen(LinkedPriority one) =>
        Priority is { } its && ReferenceEquals(its.Priority, one.Priority) ? its : _crossCompany?.Seen(one) ?? one.Own;

    private static bool IsRankShared(CustomerContext? from, PriorityContext priority)
    {
        for (var one = from; one is not null; one = one.Above)
            if (one.Ranked?.IsRankShared(priority) == true)
                return true;
        return false;
    }
}
