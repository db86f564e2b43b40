using System;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Json.Calendars;
using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Tables;

/// <summary>The whole facts file: its settings and its tables.</summary>
internal static class FactsTables
{
    /// <summary>How facts are written.</summary>
    /// <param name="dayOf">Says as of which day the facts are looked at, given what the file says.</param>
    public static Notation<FactSet> All(Func<LocalDate?, LocalDate> dayOf)
    {
        var file = new Shape<FactSet>("the facts file");
        file.Text("$schema", _ => null);
        var asOf = file.Day("asOf", facts => facts.AsOf);
        var currency = file.Text("currency", facts => facts.Currency);
        var reporting = new ReportingCurrency(() => currency.Value);
        var timeZone = file.Text("timeZone", facts => facts.TimeZone);
        var calendar = file.Held("fiscalCalendar", new CalendarNotation(), facts => facts.Calendar);
        var rates = file.List("rates", RateTable.Row(), facts => facts.Rates);
        var customers = file.List("customers", CustomerTable.Row(), facts => facts.Customers);
        var goals = file.List("goals", GoalTable.Row(), facts => facts.Goals);
        var stakeholders = file.List("stakeholders", StakeholderTable.Row(), facts => facts.Stakeholders);
        var priorities = file.List("priorities", PriorityTable.Row(), facts => facts.Priorities);
        var validations = file.List("validations", ValidationTable.Row(), facts => facts.Validations);
        var deals = file.List("deals", DealTable.Row(reporting), facts => facts.Deals);
        var historyFrom = file.Day("historyFrom", facts => facts.HistoryFrom);
        var changes = file.List("closeDateChanges", CloseDateChangeTable.Row(), facts => facts.CloseDateChanges);
        var quotas = file.List("quotas", QuotaTable.Row(reporting), facts => facts.Quotas);
        var team = file.List("team", TeamTable.Row(), facts => facts.Team);
        var waivers = file.List("waivers", WaiverTable.Row(), facts => facts.Waivers);
        var recordedOn = file.Day("recordedOn", facts => facts.RecordedOn);
        var fieldChanges = file.List("fieldChanges", FieldChangeTable.Row(), facts => facts.FieldChanges);
        var fieldHistory = file.List("fieldHistoryFrom", FieldHistoryStartTable.Row(), facts => facts.FieldHistoryFrom);
        return file.Making(() => new(
            dayOf(asOf.Value), currency.Value, calendar.Value, timeZone.Value, rates.Value, customers.Value, goals.Value, stakeholders.Value,
            priorities.Value, validations.Value, reporting.Settled(deals.Value), changes.Value,
            reporting.Settled(quotas.Value), team.Value, waivers.Value, HistoryFrom: historyFrom.Value, RecordedOn: recordedOn.Value,
            FieldChanges: fieldChanges.Value, FieldHistoryFrom: fieldHistory.Value));
    }
}
