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
    private static readonly FiscalCalendar s_calendarYears = new GregorianFiscalCalendar();
    private static readonly Customer s_nobody = new("", "the customer");
    private readonly FiscalCalendar _calendar = CalendarOf(facts);

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

    /// <param name="history">The changes of the close date in the order in which they happened; null when nobody knows.</param>
    /// <param name="deal">The deal as known on the day.</param>
    /// <param name="customer">Whose it is.</param>
    /// <param name="priority">What it serves.</param>
    /// <param name="waivers">The waivers for it, which must not change any more.</param>
    /// <param name="place">What stays the same while the deal changes; null where nothing does.</param>
    public DealContext Linked(
        Deal deal, CustomerContext customer, PriorityContext? priority, IReadOnlyList<CloseDateChange>? history, IReadOnlyList<Waiver> waivers, object? place = null)
    {
        var dates = new CustomerDates(deal.MustHaveDate ?? priority?.MustHaveDate, priority?.Statements ?? [], policy);
        return new DealContext(deal, customer, priority, MovementOf.Deal(deal, history, facts.HistoryFrom, dates, _calendar), waivers, place);
    }

    /// <summary>A deal of which nothing has changed but what it shares with the customer's other deals.</summary>
    public static DealContext Linked(DealContext same, CustomerContext customer) => new(same.Deal, customer, same.Priority, same.Movement, same.Waivers, same.Place);

    private SpokenWord? Spoken(Validation validation) =>
        validation is { On: { } on, Stakeholder: { } by, Evidence: >= EvidenceLevel.CustomerStated }
            ? new SpokenWord(validation, stakeholders.Find(by) ?? new Stakeholder(by), on)
            : null;
}
