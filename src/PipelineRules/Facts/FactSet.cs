using System.Collections.Generic;
using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Facts;

/// <summary>All tables of facts, as they were read. A <see cref="Pipeline"/> is made of them.</summary>
/// <remarks>The lists are not copied and must not change afterwards. A table that is null was absent from the input.</remarks>
/// <param name="AsOf">The day as which the facts are looked at; everything dated later is unseen.</param>
/// <param name="Currency">The ISO 4217 code of the reporting currency, which quotas are met in and rates lead to; null when nobody said, and then amounts stay apart by currency.</param>
/// <param name="Calendar">The seller's fiscal calendar; null for calendar years from January.</param>
/// <param name="TimeZone">The tz database name of the zone in which the input's time stamps became days; null when it had none.</param>
/// <param name="Rates">What other currencies are worth in the reporting currency.</param>
/// <param name="Customers">The customers.</param>
/// <param name="Goals">Their corporate goals.</param>
/// <param name="Stakeholders">The people at the customers.</param>
/// <param name="Priorities">The customers' priorities.</param>
/// <param name="Validations">The stakeholders' words on the priorities.</param>
/// <param name="Deals">The deals.</param>
/// <param name="CloseDateChanges">The moves of the deals' close dates. Null: the history is unknown, and so is every count of moves; without a row for a deal: it never moved.</param>
/// <param name="Quotas">What team members are to win.</param>
/// <param name="Team">Who reports to whom.</param>
/// <param name="Waivers">The rules that are not to hold single deals down.</param>
/// <param name="Problems">What the reader of the facts found wrong with them; a pipeline passes it on with its own findings.</param>
/// <param name="HistoryFrom">The day from which on every move is among <paramref name="CloseDateChanges"/>, that day included; before it there may have been moves that nobody recorded. Null: the history is whole.</param>
/// <param name="RecordedOn">The day on which the facts were taken down, that day included; null for <paramref name="AsOf"/>. As of an earlier day, what no history tells is unknown.</param>
/// <param name="FieldChanges">The recorded changes of any property; null when none were recorded.</param>
/// <param name="FieldHistoryFrom">From when on the history of which properties is whole; null when nobody said.</param>
public sealed record FactSet(
    LocalDate AsOf,
    string? Currency = null,
    FiscalCalendar? Calendar = null,
    string? TimeZone = null,
    IReadOnlyList<ExchangeRate>? Rates = null,
    IReadOnlyList<Customer>? Customers = null,
    IReadOnlyList<CorporateGoal>? Goals = null,
    IReadOnlyList<Stakeholder>? Stakeholders = null,
    IReadOnlyList<Priority>? Priorities = null,
    IReadOnlyList<Validation>? Validations = null,
    IReadOnlyList<Deal>? Deals = null,
    IReadOnlyList<CloseDateChange>? CloseDateChanges = null,
    IReadOnlyList<Quota>? Quotas = null,
    IReadOnlyList<TeamMember>? Team = null,
    IReadOnlyList<Waiver>? Waivers = null,
    IReadOnlyList<Problem>? Problems = null,
    LocalDate? HistoryFrom = null,
    LocalDate? RecordedOn = null,
    IReadOnlyList<FieldChange>? FieldChanges = null,
    IReadOnlyList<FieldHistoryStart>? FieldHistoryFrom = null)
{
    /// <summary>The same facts, looked at as of another day. They stay recorded on the day on which they were: as of an earlier one, what no history tells is unknown.</summary>
    /// <param name="day">The day; it may lie before or after <see cref="AsOf"/>.</param>
    public FactSet AsSeenOn(LocalDate day) => this with { AsOf = day, RecordedOn = RecordedOn ?? AsOf };
}
