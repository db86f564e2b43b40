using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Movement;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>
/// How one fact is linked with what bears on it: a pipeline does it for all of them, a live one for those that a change touches.
/// </summary>
/// <param name="facts">The day, the calendar and the other settings; of its tables only the history of fields is read.</param>
/// <param name="policy">The settings of the rules.</param>
/// <param name="companies">Which company belongs to which.</param>
/// <param name="stakeholders">The people at the customers, as known on the day.</param>
/// <param name="goals">The corporate goals.</param>
/// <param name="unknown">What nobody can tell as of the day; nothing when null.</param>
internal sealed class Linker(
    FactSet facts, Policy policy, ICompanyTree companies, IFactLookup<Stakeholder> stakeholders, IFactLookup<CorporateGoal> goals,
    UnknownProperties? unknown = null)
{
    private static readonly FiscalCalendar s_calendarYears = new GregorianFiscalCalendar();
    private static readonly Customer s_nobody = new("", "the customer");
    private readonly FiscalCalendar _calendar = CalendarOf(facts);
    private readonly MovementCounter _counter = new(policy, CalendarOf(facts));
    private readonly FieldHistory _history = new(facts);
    private readonly UnknownProperties _unknown = unknown ?? UnknownProperties.None;
    private readonly Dictionary<(string?, string?), CrossCompanyPriorities?> _crossCompany = [];

    public LocalDate Day => facts.AsOf;

    public Policy Policy => policy;

    public static FiscalCalendar CalendarOf(FactSet facts) => facts.Calendar ?? s_calendarYears;

    public Companies CompaniesOf(string? customer, string? forCustomer) => new(companies, customer, forCustomer);

    /// <param name="priority">The priority as known on the day.</param>
    /// <param name="statements">The statements that name it, those that name a deal too included.</param>
    public LinkedPriority Linked(Priority priority, IReadOnlyList<Validation> statements) => new(
        priority, stakeholders.Find(priority.Owner), Found(priority.Goals), Heard(statements), this);

    /// <param name="customer">The customer as known on the day.</param>
    /// <param name="priorities">Its priorities.</param>
    /// <param name="parent">The company that it belongs to; null when it belongs to none.</param>
    public CustomerContext Linked(Customer customer, IReadOnlyList<LinkedPriority> priorities, CustomerContext? parent = null) =>
        new(customer, priorities, parent, Day, _calendar, _unknown, policy);

    /// <summary>The customer of a deal that names none, or one who is not in the facts.</summary>
    public CustomerContext Stranger(string? id) => Linked(id.NullIfBlank() is null ? s_nobody : new Customer(id ?? ""), []);

    /// <summary>What stakeholders said that bears on a deal.</summary>
    /// <param name="deal">The deal as known on the day.</param>
    /// <param name="priority">What it serves.</param>
    /// <param name="statements">The statements that name it.</param>
    public DealStatements Stated(Deal deal, PriorityContext? priority, IReadOnlyList<Validation> statements) =>
        new(deal, priority, Named(deal, priority, statements, out var isUnknown, out var leavesOut), Day, policy)
        {
            IsUnknown = isUnknown,
            LeavesOut = leavesOut,
        };

    /// <summary>How a deal's close date has moved.</summary>
    /// <param name="deal">The deal as known on the day.</param>
    /// <param name="stated">What stakeholders said that bears on it.</param>
    /// <param name="history">What is recorded of its changes.</param>
    /// <param name="lost">The lost deals of the same customer and priority; null when there are none.</param>
    public CloseDateMovement Movement(Deal deal, DealStatements stated, ChangeHistory history, LostDeals? lost) =>
        _counter.Count(deal, history, lost, new CustomerDateMoves(stated.Dates.Slate()?.On, stated.Dates.Moves, policy));

    /// <summary>The lost deals of one customer and priority.</summary>
    public LostDeals Lost(IEnumerable<LostDeal> deals) => new(deals, policy, _calendar);

    /// <summary>A deal of which nothing has changed but what it shares with the customer's other deals.</summary>
    public DealContext Linked(DealContext same, CustomerContext customer, CustomerContext? forCustomer) => new(
        same.Deal, customer, forCustomer, CrossCompany(customer, forCustomer, same.Deal), same.Priority, same.Stated, same.Movement,
        same.Waivers, same.Place);

    /// <summary>
    /// The priorities around a deal that its companies see otherwise than the company that has them; null where there are none.
    /// </summary>
    public CrossCompanyPriorities? CrossCompany(CustomerContext customer, CustomerContext? forCustomer, Deal deal)
    {
        if (!HasCrossCompany(customer) && !HasCrossCompany(forCustomer))
            return null;
        var companies = CompaniesOf(deal.Customer, deal.ForCustomer);
        var key = (companies.Customer, companies.ForCustomer);
        if (!_crossCompany.TryGetValue(key, out var known))
            _crossCompany.Add(key, known = CrossCompanyPriorities.Of(CustomerContext.Around(customer, forCustomer), companies));
        return known;
    }

    /// <summary>A statement as it counts for some companies; null where it does not.</summary>
    /// <param name="heard">The statement.</param>
    /// <param name="among">The companies.</param>
    /// <param name="priority">The priority that whoever spoke may own; null without one.</param>
    /// <param name="owner">Who owns it; null when not known.</param>
    /// <param name="line">The line of business of the deal, for a priority that has none; null when not known.</param>
    public StakeholderStatement? Counted(HeardStatement heard, Companies among, Priority? priority, Stakeholder? owner, string? line)
    {
        if (heard.By is { } by && (!among.Holds(by.Customer) || by.LeftOn <= heard.On))
            return null;
        var wasOwner = heard.By is not null && priority is not null && _history.OwnerOn(priority, heard.On) == heard.By.Id;
        var (standing, most) = StandingsOf(heard.By, heard.On, priority, owner, wasOwner, line);
        var statement =
            new StakeholderStatement(heard.Validation, heard.By, heard.On, standing, most, wasOwner, among.Own(heard.Goals), Day);
        return statement.Counts ? statement : null;
    }

    /// <summary>What deals share is found again for the next change.</summary>
    public void Forget() => _crossCompany.Clear();

    private static bool HasCrossCompany(CustomerContext? customer)
    {
        for (var one = customer; one is not null; one = one.Above)
            if (one.CrossCompany.Count > 0)
                return true;
        return false;
    }

    /// <summary>Whether nobody can tell if a statement counts for some companies, or what it carries.</summary>
    public bool IsUnknown(HeardStatement heard, Companies among) =>
        _unknown.MayBeAny
            && ((heard.By is { } by
                    && (IsUnknown(TableNames.Stakeholders, by.Id, "leftOn")
                        || (!among.Holds(by.Customer) && IsUnknown(TableNames.Stakeholders, by.Id, "customer"))))
                || IsAnyUnknown(heard.Goals, among));

    /// <summary>Whether nobody can tell if all of some goals are of some companies.</summary>
    public bool IsAnyUnknown(CorporateGoal[] goals, Companies among) =>
        _unknown.MayBeAny
            && Array.Exists(goals, goal => !among.Holds(goal.Customer) && IsUnknown(TableNames.Goals, goal.Id, "customer"));

    /// <summary>Whether nobody can tell a property of a fact.</summary>
    public bool IsUnknown(string table, string id, string property) => _unknown.Contains(table, id, property);

    // What whoever spoke was to the priority for certain, and what they were at most where nobody can tell.
    private (StakeholderStatement.Standing Least, StakeholderStatement.Standing Most) StandingsOf(
        Stakeholder? by, LocalDate on, Priority? priority, Stakeholder? owner, bool wasOwner, string? line)
    {
        if (by is null)
            return (StakeholderStatement.Standing.Anybody, StakeholderStatement.Standing.Anybody);
        if (by.Id == owner?.Id)
            return (StakeholderStatement.Standing.Owner, StakeholderStatement.Standing.Owner);
        var (role, isUnknown) = (_history.RoleOn(by, on), false);
        var decides = wasOwner || role == StakeholderRole.EconomicBuyer;
        if (!decides && role == StakeholderRole.Executive
            && !LinesOfBusiness.AreApart(_history.LineOn(by, on), priority?.LineOfBusiness.NullIfBlank() ?? line))
            decides = !(isUnknown = IsLineUnknown(by, priority));
        var standing = decides ? StakeholderStatement.Standing.Decider : StakeholderStatement.Standing.Anybody;
        if (!_unknown.MayBeAny)
            return (standing, standing);
        if (priority is not null && owner is null && IsUnknown(TableNames.Priorities, priority.Id, "owner"))
            return (standing, StakeholderStatement.Standing.Owner);
        return isUnknown || (!decides && IsUnknown(TableNames.Stakeholders, by.Id, "role"))
            ? (standing, StakeholderStatement.Standing.Decider)
            : (standing, standing);
    }

    private bool IsLineUnknown(Stakeholder by, Priority? priority) => _unknown.MayBeAny
        && (IsUnknown(TableNames.Stakeholders, by.Id, "lineOfBusiness")
            || (priority is not null && IsUnknown(TableNames.Priorities, priority.Id, "lineOfBusiness")));

    /// <summary>Those of some statements that count for some companies, in their order.</summary>
    /// <param name="heard">The statements.</param>
    /// <param name="among">The companies.</param>
    /// <param name="priority">The priority that whoever spoke may own; null without one.</param>
    /// <param name="owner">Who owns it; null when not known.</param>
    /// <param name="line">The line of business of the deal, for a priority that has none; null when not known.</param>
    /// <param name="isUnknown">Whether nobody can tell if one of them counts.</param>
    /// <param name="leavesOut">Whether one is of a company that is not known to be theirs.</param>
    public StakeholderStatement[] Counted(
        HeardStatement[] heard, Companies among, Priority? priority, Stakeholder? owner, string? line,
        out bool isUnknown, out bool leavesOut)
    {
        (isUnknown, leavesOut) = (false, false);
        if (heard.Length == 0)
            return [];
        var (counted, count) = (new StakeholderStatement[heard.Length], 0);
        foreach (var one in heard)
        {
            isUnknown |= IsUnknown(one, among);
            leavesOut |= one.IsLeftOut(among);
            if (Counted(one, among, priority, owner, line) is { } statement)
                counted[count++] = statement;
        }
        Array.Resize(ref counted, count);
        return counted;
    }

    private StakeholderStatement[] Named(
        Deal deal, PriorityContext? priority, IReadOnlyList<Validation> statements, out bool isUnknown, out bool leavesOut) => Counted(
        Heard(statements), CompaniesOf(deal.Customer, deal.ForCustomer), priority?.Priority, priority?.Owner,
        deal.LineOfBusiness.NullIfBlank(), out isUnknown, out leavesOut);

    private HeardStatement[] Heard(IReadOnlyList<Validation> statements)
    {
        if (statements.Count == 0)
            return [];
        var (heard, count) = (new HeardStatement[statements.Count], 0);
        for (var i = 0; i < heard.Length; i++)
            if (statements[i] is { On: { } on } one && Speaks(one, out var by))
                heard[count++] = new HeardStatement(one, by, on, Found(one.Goals));
        Array.Resize(ref heard, count);
        if (count > 1)
            Array.Sort(heard, InOrder);
        return heard;
    }

    /// <summary>Whether somebody in the facts made the statement, or it is a document, which names its source.</summary>
    private bool Speaks(Validation statement, out Stakeholder? by)
    {
        by = statement.Stakeholder.NullIfBlank() is { } id ? stakeholders.Find(id) : null;
        return by is not null || (statement.Stakeholder.NullIfBlank() is null && statement.Source.NullIfBlank() is not null);
    }

    private CorporateGoal[] Found(IReadOnlyList<string>? ids) => ids switch
    {
        not { Count: > 0 } => [],
        [var only] => goals.Find(only) is { } goal ? [goal] : [],
        _ => ids.Select(goals.Find).OfType<CorporateGoal>().Distinct().ToArray(),
    };

    private static int InOrder(HeardStatement one, HeardStatement other)
    {
        var order = one.On.CompareTo(other.On);
        if (order == 0)
            order = string.CompareOrdinal(one.By?.Id, other.By?.Id);
        if (order == 0)
            order = Nullable.Compare(one.Validation.Outcome, other.Validation.Outcome);
        if (order == 0)
            order = Nullable.Compare(one.Validation.MustHaveDate, other.Validation.MustHaveDate);
        if (order == 0)
            order = one.Validation.Evidence.CompareTo(other.Validation.Evidence);
        if (order == 0)
            order = Nullable.Compare(one.Validation.Rank, other.Validation.Rank);
        if (order == 0)
            order = string.CompareOrdinal(one.Validation.Source, other.Validation.Source);
        return order == 0 ? string.CompareOrdinal(one.Validation.RecordedBy, other.Validation.RecordedBy) : order;
    }
}
