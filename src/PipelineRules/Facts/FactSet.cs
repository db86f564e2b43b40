using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts.Split;

namespace PipelineRules.Facts;

/// <summary>All tables of facts, as they were read. A <see cref="Pipeline"/> is made of them.</summary>
/// <remarks>
/// <para>Its tables are arrays, so that any serializer can write and read them: a list that is none is copied into one. An array is not
/// copied, and must not change afterwards.</para>
/// <para>A table that is null was absent from the input. Two sets are equal when they hold equal facts in the same order.</para>
/// </remarks>
/// <param name="AsOf">The day as which the facts are looked at; everything dated later is unseen.</param>
/// <param name="Currency">The ISO 4217 code of the reporting currency, which quotas are met in and rates lead to; null when nobody said,
/// and then amounts stay apart by currency.</param>
/// <param name="Calendar">The seller's fiscal calendar; null for calendar years from January.</param>
/// <param name="TimeZone">The tz database name of the zone in which the input's time stamps became days; null when it had none.</param>
/// <param name="Rates">What other currencies are worth in the reporting currency.</param>
/// <param name="Customers">The customers.</param>
/// <param name="Goals">Their corporate goals.</param>
/// <param name="Stakeholders">The people at the customers.</param>
/// <param name="Priorities">The customers' priorities.</param>
/// <param name="Validations">The stakeholders' words on the priorities.</param>
/// <param name="Deals">The deals.</param>
/// <param name="CloseDateChanges">The moves of the deals' close dates. Null: the history is unknown, and so is every count of moves;
/// without a row for a deal: it never moved.</param>
/// <param name="Quotas">What team members are to win.</param>
/// <param name="Team">Who reports to whom.</param>
/// <param name="Waivers">The rules that are not to hold single deals down.</param>
/// <param name="Problems">What the reader of the facts found wrong with them; a pipeline passes it on with its own findings.</param>
/// <param name="HistoryFrom">The day from which on every move is among <paramref name="CloseDateChanges"/>, that day included; before it
/// there may have been moves that nobody recorded. Null: the history is whole.</param>
/// <param name="RecordedOn">The day on which the facts were taken down, that day included; null for <paramref name="AsOf"/>. As of an
/// earlier day, what no history tells is unknown.</param>
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
    private readonly ValueList<ExchangeRate> _rates = new(Rates);
    private readonly ValueList<Customer> _customers = new(Customers);
    private readonly ValueList<CorporateGoal> _goals = new(Goals);
    private readonly ValueList<Stakeholder> _stakeholders = new(Stakeholders);
    private readonly ValueList<Priority> _priorities = new(Priorities);
    private readonly ValueList<Validation> _validations = new(Validations);
    private readonly ValueList<Deal> _deals = new(Deals);
    private readonly ValueList<CloseDateChange> _closeDateChanges = new(CloseDateChanges);
    private readonly ValueList<Quota> _quotas = new(Quotas);
    private readonly ValueList<TeamMember> _team = new(Team);
    private readonly ValueList<Waiver> _waivers = new(Waivers);
    private readonly ValueList<Problem> _problems = new(Problems);
    private readonly ValueList<FieldChange> _fieldChanges = new(FieldChanges);
    private readonly ValueList<FieldHistoryStart> _fieldHistoryFrom = new(FieldHistoryFrom);

    /// <summary>
    /// The ISO 4217 code of the reporting currency, which quotas are met in and rates lead to; null when nobody said, and then amounts stay
    /// apart by currency.
    /// </summary>
    public string? Currency { get; init => field = value.NullIfBlank(); } = Currency.NullIfBlank();

    /// <summary>The tz database name of the zone in which the input's time stamps became days; null when it had none.</summary>
    public string? TimeZone { get; init => field = value.NullIfBlank(); } = TimeZone.NullIfBlank();

    /// <summary>What other currencies are worth in the reporting currency.</summary>
    public IReadOnlyList<ExchangeRate>? Rates { get => _rates.Items; init => _rates = new(value); }

    /// <summary>The customers.</summary>
    public IReadOnlyList<Customer>? Customers { get => _customers.Items; init => _customers = new(value); }

    /// <summary>Their corporate goals.</summary>
    public IReadOnlyList<CorporateGoal>? Goals { get => _goals.Items; init => _goals = new(value); }

    /// <summary>The people at the customers.</summary>
    public IReadOnlyList<Stakeholder>? Stakeholders { get => _stakeholders.Items; init => _stakeholders = new(value); }

    /// <summary>The customers' priorities.</summary>
    public IReadOnlyList<Priority>? Priorities { get => _priorities.Items; init => _priorities = new(value); }

    /// <summary>The stakeholders' statements.</summary>
    public IReadOnlyList<Validation>? Validations { get => _validations.Items; init => _validations = new(value); }

    /// <summary>The deals.</summary>
    public IReadOnlyList<Deal>? Deals { get => _deals.Items; init => _deals = new(value); }

    /// <summary>
    /// The moves of the deals' close dates. Null: the history is unknown, and so is every count of moves; without a row for a deal: it
    /// never moved.
    /// </summary>
    public IReadOnlyList<CloseDateChange>? CloseDateChanges { get => _closeDateChanges.Items; init => _closeDateChanges = new(value); }

    /// <summary>What team members are to win.</summary>
    public IReadOnlyList<Quota>? Quotas { get => _quotas.Items; init => _quotas = new(value); }

    /// <summary>Who reports to whom.</summary>
    public IReadOnlyList<TeamMember>? Team { get => _team.Items; init => _team = new(value); }

    /// <summary>The rules that are not to hold single deals down.</summary>
    public IReadOnlyList<Waiver>? Waivers { get => _waivers.Items; init => _waivers = new(value); }

    /// <summary>What the reader of the facts found wrong with them.</summary>
    public IReadOnlyList<Problem>? Problems { get => _problems.Items; init => _problems = new(value); }

    /// <summary>The recorded changes of any property; null when none were recorded.</summary>
    public IReadOnlyList<FieldChange>? FieldChanges { get => _fieldChanges.Items; init => _fieldChanges = new(value); }

    /// <summary>From when on the history of which properties is whole; null when nobody said.</summary>
    public IReadOnlyList<FieldHistoryStart>? FieldHistoryFrom { get => _fieldHistoryFrom.Items; init => _fieldHistoryFrom = new(value); }

    /// <summary>What of it is the seller's and not a customer's.</summary>
    public SalesOrganization Organization =>
        new(AsOf, Currency, Calendar, TimeZone, Rates, Quotas, Team, HistoryFrom, RecordedOn, FieldHistoryFrom);

    /// <summary>
    /// The same customers' facts as another organization has them: its day, money, calendar, team, quotas and history take the place of
    /// those here.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is null.</exception>
    public FactSet With(SalesOrganization organization) => this with
    {
        AsOf = (organization ?? throw new ArgumentNullException(nameof(organization))).AsOf,
        Currency = organization.Currency,
        Calendar = organization.Calendar,
        TimeZone = organization.TimeZone,
        Rates = organization.Rates,
        Quotas = organization.Quotas,
        Team = organization.Team,
        HistoryFrom = organization.HistoryFrom,
        RecordedOn = organization.RecordedOn,
        FieldHistoryFrom = organization.FieldHistoryFrom,
    };

    /// <summary>
    /// The facts customer by customer, each with all that its deals are judged by, in the order of the facts. The organization's tables are
    /// left out: <see cref="CustomerFacts.With"/> puts them back.
    /// </summary>
    public IReadOnlyList<CustomerFacts> ByCustomer() => CustomerSplit.Of(this);

    /// <summary>
    /// The same facts, looked at as of another day. They stay recorded on the day on which they were: as of an earlier one, what no history
    /// tells is unknown.
    /// </summary>
    /// <param name="day">The day; it may lie before or after <see cref="AsOf"/>.</param>
    public FactSet AsSeenOn(LocalDate day) => this with { AsOf = day, RecordedOn = RecordedOn ?? AsOf };
}
