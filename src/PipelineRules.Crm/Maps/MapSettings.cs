using NodaTime;
using PipelineRules.Calendars;

namespace PipelineRules.Crm.Maps;

/// <summary>What holds for all the facts.</summary>
/// <param name="Currency">The reporting currency, which amounts without one are in; null when nobody said.</param>
/// <param name="TimeZone">The zone in which stamps become days; null when nobody named one.</param>
/// <param name="Calendar">The fiscal calendar; null for calendar years.</param>
/// <param name="HistoryFrom">From when on every move of a close date is recorded; null where the history is whole.</param>
/// <param name="RecordedOn">The day on which the facts were taken down; null where nobody said.</param>
/// <param name="AreSalesforceIds">Whether ids of Salesforce meet whether they are written with 15 characters or with 18.</param>
/// <param name="File">The file that says of this what the map does not; null for none.</param>
/// <param name="AreTables">Whether the files are tables of facts, and no export: every row is then a fact, as it stands there.</param>
internal sealed record MapSettings(
    string? Currency = null, string? TimeZone = null, FiscalCalendar? Calendar = null, HistoryStart? HistoryFrom = null,
    LocalDate? RecordedOn = null, bool AreSalesforceIds = false,
    string? File = null, bool AreTables = false);
