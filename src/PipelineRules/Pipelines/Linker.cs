using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Movement;

namespace PipelineRules;

/// <summary>How one fact is linked with what bears on it: a pipeline does it for all of them, a live one for those that a change touches.</summary>
/// <param name="facts">The day, the calendar and the other settings; no table of it is read.</param>
/// <param name="policy">The settings of the rules.</param>
/// <param name="stakeholders">The people at the customers, as known on the day.</param>
/// <param name="goals">The corporate goals.</param>
internal sealed class Linker(FactSet facts, Policy policy, IRegister<Stakeholder> stakeholders, IRegister<CorporateGoal> goals)
{
    private const int SameDateDays = 14;
    private static readonly FiscalCalendar s_calendarYears = new GregorianFiscalCalendar();
    private static readonly Customer s_nobody = new("", "the customer");
    private readonly FiscalCalendar _calendar = CalendarOf(facts);
    private readonly MovementCounter _counter = new(policy, CalendarOf(facts));

    public LocalDate Day => facts.AsOf;

    public static FiscalCalendar CalendarOf(FactSet facts) => facts.Calendar ?? s_calendarYears;

    public PriorityContext Linked(Priority priority, IReadOnlyList<Validation> words) => new(
        priority,
        stakeholders.Find(priority.Owner),
        (priority.Goals ?? []).Select(goals.Find).OfType<CorporateGoal>().ToArray(),
        words.Count == 0 ? [] : words.Select(Spoken).OfType<SpokenWord>().ToList());

    public CustomerContext Linked(Customer customer, IReadOnlyList<PriorityContext> priorities) => new(customer, priorities, Day, _calendar);

    /// <summary>The customer of a deal that names none, or one who is not in the facts.</summary>
    public CustomerContext Stranger(string? id) => Linked(id is null ? s_nobody : new Customer(id), []);

    /// <param name="deal">The deal as known on the day.</param>
    /// <param name="customer">Whose it is.</param>
    /// <param name="priority">What it serves.</param>
    /// <param name="movement">How its close date has moved.</param>
    /// <param name="waivers">The waivers for it, which must not change any more.</param>
    /// <param name="place">What stays the same while the deal changes; null where nothing does.</param>
    public static DealContext Linked(
        Deal deal, CustomerContext customer, PriorityContext? priority, CloseDateMovement movement, IReadOnlyList<Waiver> waivers, object? place = null) =>
        new(deal, customer, priority, movement, waivers, place);

    /// <summary>How a deal's close date has moved.</summary>
    /// <param name="deal">The deal as known on the day.</param>
    /// <param name="priority">What it serves.</param>
    /// <param name="history">What is recorded of its changes.</param>
    /// <param name="lost">The lost deals of the same customer and priority; null when there are none.</param>
    public CloseDateMovement Movement(Deal deal, PriorityContext? priority, ChangeHistory history, LostDeals? lost) =>
        _counter.Count(deal, history, lost, DatesOf(deal, priority));

    /// <summary>The lost deals of one customer and priority.</summary>
    public LostDeals Lost(IEnumerable<LostDeal> deals) => new(deals, policy, _calendar);

    /// <summary>A deal of which nothing has changed but what it shares with the customer's other deals.</summary>
    public static DealContext Linked(DealContext same, CustomerContext customer) => new(same.Deal, customer, same.Priority, same.Movement, same.Waivers, same.Place);

    private CustomerDates DatesOf(Deal deal, PriorityContext? priority) => priority is null
        ? CustomerDates.None
        : new CustomerDates(SlateOf(priority, MustHaveDates.Of(deal, priority)), priority.LaterDates(deal.MustHaveDate ?? priority.MustHaveDate), policy);

    private static LocalDate? SlateOf(PriorityContext priority, LocalDate? mustHave)
    {
        for (var i = priority.Words.Count - 1; i >= 0; i--)
            if (priority.Words[i] is { StatedDate: { } stated } word && mustHave is { } date
                && (word.By.Role is StakeholderRole.Executive or StakeholderRole.EconomicBuyer || word.By == priority.Owner)
                && System.Math.Abs(Period.DaysBetween(stated, date)) <= SameDateDays)
                return word.On;
        return null;
    }

    private SpokenWord? Spoken(Validation validation) =>
        validation is { On: { } on, Stakeholder: { } by, Evidence: >= EvidenceLevel.CustomerStated }
            ? new SpokenWord(validation, stakeholders.Find(by) ?? new Stakeholder(by), on)
            : null;
}
