using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Crm.Tables;

/// <summary>The tables of the facts.</summary>
internal static class FactTables
{
    public static readonly RateTable Rates = new();
    public static readonly CustomerTable Customers = new();
    public static readonly GoalTable Goals = new();
    public static readonly StakeholderTable Stakeholders = new();
    public static readonly PriorityTable Priorities = new();
    public static readonly ValidationTable Validations = new();
    public static readonly DealTable Deals = new();
    public static readonly CloseDateChangeTable CloseDateChanges = new();
    public static readonly CloseDateSnapshotTable CloseDateSnapshots = new();
    public static readonly QuotaTable Quotas = new();
    public static readonly TeamTable Team = new();
    public static readonly WaiverTable Waivers = new();
    public static readonly FactsTable Facts = new();

    public static readonly IReadOnlyList<Table> All =
        [Rates, Customers, Goals, Stakeholders, Priorities, Validations, Deals, CloseDateChanges, CloseDateSnapshots, Quotas, Team, Waivers];

    public static Table Find(string name) => name == Facts.Name ? Facts : All.First(table => table.Name == name);
}
