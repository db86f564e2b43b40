using System.Collections.Generic;
using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Facts;

/// <summary>
/// What is the seller's and not a customer's: the day, the money, the calendar, who sells, what they are to win, and since when history was
/// kept.
/// </summary>
/// <remarks>
/// With it a part of the facts, one customer's for example, is judged as it is among all of them. Two are equal when they say the same.
/// </remarks>
/// <param name="AsOf">The day as which the facts are looked at; everything dated later is unseen.</param>
/// <param name="Currency">The ISO 4217 code of the reporting currency, which quotas are met in and rates lead to; null when nobody said,
/// and then amounts stay apart by currency.</param>
/// <param name="Calendar">The seller's fiscal calendar; null for calendar years from January.</param>
/// <param name="TimeZone">The tz database name of the zone in which the input's time stamps became days; null when it had none.</param>
/// <param name="Rates">What other currencies are worth in the reporting currency.</param>
/// <param name="Quotas">What team members are to win.</param>
/// <param name="Team">Who reports to whom.</param>
/// <param name="HistoryFrom">The day from which on every move of a close date is recorded, that day included; null when the history is
/// whole.</param>
/// <param name="RecordedOn">The day on which the facts were taken down, that day included; null for <paramref name="AsOf"/>.</param>
/// <param name="FieldHistoryFrom">From when on the history of which properties is whole; null when nobody said.</param>
public sealed record SalesOrganization(
    LocalDate AsOf,
    string? Currency = null,
    FiscalCalendar? Calendar = null,
    string? TimeZone = null,
    IReadOnlyList<ExchangeRate>? Rates = null,
    IReadOnlyList<Quota>? Quotas = null,
    IReadOnlyList<TeamMember>? Team = null,
    LocalDate? HistoryFrom = null,
    LocalDate? RecordedOn = null,
    IReadOnlyList<FieldHistoryStart>? FieldHistoryFrom = null)
{
    private readonly ValueList<ExchangeRate> _rates = new(Rates);
    private readonly ValueList<Quota> _quotas = new(Quotas);
    private readonly ValueList<TeamMember> _team = new(Team);
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

    /// <summary>What team members are to win.</summary>
    public IReadOnlyList<Quota>? Quotas { get => _quotas.Items; init => _quotas = new(value); }

    /// <summary>Who reports to whom.</summary>
    public IReadOnlyList<TeamMember>? Team { get => _team.Items; init => _team = new(value); }

    /// <summary>From when on the history of which properties is whole; null when nobody said.</summary>
    public IReadOnlyList<FieldHistoryStart>? FieldHistoryFrom { get => _fieldHistoryFrom.Items; init => _fieldHistoryFrom = new(value); }
}
