using System;
using System.Collections.Generic;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>Every table of facts that changes.</summary>
internal static class MutableTables
{
    public static MutableTable<Customer> Customers { get; } =
        new(facts => facts.Customers, (facts, rows) => facts with { Customers = rows }, one => one.Id, FactChange.Put);

    public static MutableTable<CorporateGoal> Goals { get; } =
        new(facts => facts.Goals, (facts, rows) => facts with { Goals = rows }, one => one.Id, FactChange.Put);

    public static MutableTable<Stakeholder> Stakeholders { get; } =
        new(facts => facts.Stakeholders, (facts, rows) => facts with { Stakeholders = rows }, one => one.Id, FactChange.Put);

    public static MutableTable<Priority> Priorities { get; } =
        new(facts => facts.Priorities, (facts, rows) => facts with { Priorities = rows }, one => one.Id, FactChange.Put);

    public static MutableTable<Deal> Deals { get; } =
        new(facts => facts.Deals, (facts, rows) => facts with { Deals = rows }, one => one.Id, FactChange.Put);

    public static MutableTable<Validation> Validations { get; } =
        Rows(facts => facts.Validations, (facts, rows) => facts with { Validations = rows }, FactChange.Add);

    public static MutableTable<CloseDateChange> Moves { get; } =
        Rows(facts => facts.CloseDateChanges, (facts, rows) => facts with { CloseDateChanges = rows }, FactChange.Add);

    public static MutableTable<Quota> Quotas { get; } =
        Rows(facts => facts.Quotas, (facts, rows) => facts with { Quotas = rows }, FactChange.Add);

    public static MutableTable<TeamMember> Team { get; } =
        Rows(facts => facts.Team, (facts, rows) => facts with { Team = rows }, FactChange.Add);

    public static MutableTable<Waiver> Waivers { get; } =
        Rows(facts => facts.Waivers, (facts, rows) => facts with { Waivers = rows }, FactChange.Add);

    public static MutableTable<ExchangeRate> Rates { get; } =
        Rows(facts => facts.Rates, (facts, rows) => facts with { Rates = rows }, FactChange.Add);

    private static MutableTable<T> Rows<T>(
        Func<FactSet, IReadOnlyList<T>?> rows,
        Func<FactSet, IReadOnlyList<T>?, FactSet> with,
        Func<T, FactChange> add)
        where T : class, IFactRecord => new(rows, with, _ => null, add);
}
