using System.Collections.Generic;
using NodaTime;

namespace PipelineRules.Facts.Schema;

internal static class PriorityTable
{
    private static readonly TableBuilder<Priority> s_table = new(
        "priorities", "priority", "What executives of the customers must have done, and by when.");

    public static readonly ValueProperty<Priority, string?> Id = s_table.Id(
        "The priority's id, unique among priorities.", one => one.Id, (one, to) => one with { Id = to });
    public static readonly ValueProperty<Priority, string?> Customer = s_table.Reference(
        "customer", "customers", "The id of the customer whose priority it is.", one => one.Customer,
        (one, to) => one with { Customer = to });
    public static readonly ValueProperty<Priority, string?> Statement = s_table.Text(
        "statement", "The priority in the customer's words.", one => one.Statement, (one, to) => one with { Statement = to },
        PastView.AsRecorded);
    public static readonly ValueProperty<Priority, string?> Owner = s_table.Reference(
        "owner", "stakeholders", "The id of the stakeholder who owns it.", one => one.Owner, (one, to) => one with { Owner = to });
    public static readonly ValueProperty<Priority, int?> Rank = s_table.WholeNumber(
        "rank", "Its place among the owner's priorities, 1 the highest.", one => one.Rank, (one, to) => one with { Rank = to });
    public static readonly ValueProperty<Priority, IReadOnlyList<string>?> Goals = s_table.References(
        "goals", "goals", "The ids of the corporate goals it serves.", one => one.Goals, (one, to) => one with { Goals = to });
    public static readonly ValueProperty<Priority, string?> CurrentState = s_table.Text(
        "currentState", "How things stand at the customer.", one => one.CurrentState, (one, to) => one with { CurrentState = to });
    public static readonly ValueProperty<Priority, string?> DesiredState = s_table.Text(
        "desiredState", "How they are to stand.", one => one.DesiredState, (one, to) => one with { DesiredState = to });
    public static readonly ValueProperty<Priority, LocalDate?> MustHaveDate = s_table.Day(
        "mustHaveDate", "The day by which the customer must have the outcome in place, that day included.",
        one => one.MustHaveDate, (one, to) => one with { MustHaveDate = to });
    public static readonly ValueProperty<Priority, string?> DrivingForce = s_table.Text(
        "drivingForce", "What makes it that day.", one => one.DrivingForce, (one, to) => one with { DrivingForce = to });
    public static readonly ValueProperty<Priority, string?> ConsequenceIfMissed = s_table.Text(
        "consequenceIfMissed", "What happens to the customer if the day is missed.",
        one => one.ConsequenceIfMissed, (one, to) => one with { ConsequenceIfMissed = to });
    public static readonly ValueProperty<Priority, LocalDate?> ChangedOn = s_table.Day(
        "changedOn", "The day on which the customer last changed it.",
        one => one.ChangedOn, (one, to) => one with { ChangedOn = to }, PastView.LastDated);
    public static readonly ValueProperty<Priority, LocalDate?> DoneOn = s_table.Day(
        "doneOn", "The day on which it was done or given up; absent while it is open.",
        one => one.DoneOn, (one, to) => one with { DoneOn = to }, PastView.LastDated);
    public static readonly ValueProperty<Priority, string?> LineOfBusiness = s_table.Text(
        "lineOfBusiness",
        "The part of the organisation that it is for, as a path: Operations/Claims lies within Operations, and / is the whole company.",
        one => one.LineOfBusiness, (one, to) => one with { LineOfBusiness = to }, recurs: true, example: "Operations/Claims");
    public static readonly ValueProperty<Priority, int?> CorporateRank = s_table.WholeNumber(
        "corporateRank", "Its place among all priorities of the company, 1 the highest.",
        one => one.CorporateRank, (one, to) => one with { CorporateRank = to });

    public static TypedTable<Priority> Table { get; } = s_table.Build(
        row => new(
            Id[row] ?? "", Customer[row], Statement[row], Owner[row], Rank[row], Goals[row], CurrentState[row], DesiredState[row],
            MustHaveDate[row],
            DrivingForce[row], ConsequenceIfMissed[row], ChangedOn[row], DoneOn[row], LineOfBusiness[row], CorporateRank[row]),
        facts => facts.Priorities, (facts, rows) => facts with { Priorities = rows });
}
