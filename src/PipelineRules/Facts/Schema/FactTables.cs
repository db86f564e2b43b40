using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Facts.Schema;

/// <summary>Every table of facts. Whoever lists tables or properties takes them from here.</summary>
public static class FactTables
{
    /// <summary>What holds for all facts: a table of one row, and not among <see cref="All"/>.</summary>
    public static TypedTable<FactSet> Settings => SettingsTable.Table;

    /// <summary>What other currencies are worth.</summary>
    public static TypedTable<ExchangeRate> Rates => RateTable.Table;

    /// <summary>The customers.</summary>
    public static TypedTable<Customer> Customers => CustomerTable.Table;

    /// <summary>Their corporate goals.</summary>
    public static TypedTable<CorporateGoal> Goals => GoalTable.Table;

    /// <summary>The people at the customers.</summary>
    public static TypedTable<Stakeholder> Stakeholders => StakeholderTable.Table;

    /// <summary>The customers' priorities.</summary>
    public static TypedTable<Priority> Priorities => PriorityTable.Table;

    /// <summary>The statements.</summary>
    public static TypedTable<Validation> Validations => ValidationTable.Table;

    /// <summary>The deals.</summary>
    public static TypedTable<Deal> Deals => DealTable.Table;

    /// <summary>The moves of the deals' close dates.</summary>
    public static TypedTable<CloseDateChange> CloseDateChanges => CloseDateChangeTable.Table;

    /// <summary>What team members are to win.</summary>
    public static TypedTable<Quota> Quotas => QuotaTable.Table;

    /// <summary>Who reports to whom.</summary>
    public static TypedTable<TeamMember> Team => TeamTable.Table;

    /// <summary>The waivers.</summary>
    public static TypedTable<Waiver> Waivers => WaiverTable.Table;

    /// <summary>The changes of any property.</summary>
    public static TypedTable<FieldChange> FieldChanges => FieldChangeTable.Table;

    /// <summary>From when on histories are whole.</summary>
    public static TypedTable<FieldHistoryStart> FieldHistoryFrom => FieldHistoryStartTable.Table;

    /// <summary>All tables, in the order in which a facts file has them.</summary>
    public static IReadOnlyList<FactTable> All { get; } = Array.AsReadOnly<FactTable>(
    [
        Rates, Customers, Goals, Stakeholders, Priorities, Validations, Deals, CloseDateChanges, Quotas, Team, Waivers, FieldChanges,
        FieldHistoryFrom,
    ]);

    /// <summary>The table of a name, as files have it; null when there is none.</summary>
    public static FactTable? Find(string? name) => All.FirstOrDefault(table => table.Name == name);
}
