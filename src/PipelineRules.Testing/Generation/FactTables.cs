using System;
using System.Collections.Generic;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>Every table of facts that changes.</summary>
internal static class FactTables
{
    public static FactTable<Customer> Customers { get; } =
        new(facts => facts.Customers, (facts, rows) => facts with { Customers = rows }, one => one.Id, FactChange.Put);

    public static FactTable<CorporateGoal> Goals { get; } =
        new(facts => facts.Goals, (facts, rows) => facts with { Goals = rows }, one => one.Id, FactChange.Put);

    public static FactTable<Stakeholder> Stakeholders { get; } =
        new(facts => facts.Stakeholders, (facts, rows) => facts with { Stakeholders = rows }, one => one.Id, FactChange.Put);

    public static FactTable<Priority> Priorities { get; } =
        new(facts => facts.Priorities, (facts, rows) => facts with { Priorities = rows }, one => one.Id, FactChange.Put);

    public static FactTable<Deal> Deals { get; } =
        new(facts => facts.Deals, (facts, rows) => facts with { Deals = rows }, one => one.Id, FactChange.Put);

    public static FactTable<Validation> Validations { get; } =
        Rows(facts => facts.Validations, (facts, rows) => facts with { Validations = rows }, FactChange.Add);

    public static FactTable<CloseDateChange> Moves { get; } =
        Rows(facts => facts.CloseDateChanges, (facts, rows) => facts with { CloseDateChanges = rows }, FactChange.Add);

    public static FactTable<Quota> Quotas { get; } =
        Rows(facts => facts.Quotas, (facts, rows) => facts with { Quotas = rows }, FactChange.Add);

    public static FactTable<TeamMember> Team { get; } =
        Rows(facts => facts.Team, (facts, rows) => facts with { Team = rows }, FactChange.Add);

    public static FactTable<Waiver> Waivers { get; } =
        Rows(facts => facts.Waivers, (facts, rows) => facts with { Waivers = rows }, FactChange.Add);

    public static FactTable<ExchangeRate> Rates { get; } =
        Rows(facts => facts.Rates, (facts, rows) => facts with { Rates = rows }, FactChange.Add);

    private static FactTable<T> Rows<T>(
        Func<FactSet, IReadOnlyList<T>?> rows,
        Func<FactSet, IReadOnlyList<T>?, FactSet> with,
        Func<T, FactChange> add)
        where T : class, IFactRecord => new(rows, with, _ => null, add);
}
