using System;
using System.Collections.Generic;
using PipelineRules.Facts;

namespace PipelineRules.Testing.Generation;

/// <summary>Every table of facts that changes.</summary>
internal static class FactTables
{
    public static FactTable<Customer> Customers { get; } =
        new(facts => facts.Customers, (facts, rows) => facts with { Customers = rows }, one => one.Id, (live, one) => live.Put(one), (live, one) => live.Remove(one));

    public static FactTable<CorporateGoal> Goals { get; } =
        new(facts => facts.Goals, (facts, rows) => facts with { Goals = rows }, one => one.Id, (live, one) => live.Put(one), (live, one) => live.Remove(one));

    public static FactTable<Stakeholder> Stakeholders { get; } =
        new(facts => facts.Stakeholders, (facts, rows) => facts with { Stakeholders = rows }, one => one.Id, (live, one) => live.Put(one), (live, one) => live.Remove(one));

    public static FactTable<Priority> Priorities { get; } =
        new(facts => facts.Priorities, (facts, rows) => facts with { Priorities = rows }, one => one.Id, (live, one) => live.Put(one), (live, one) => live.Remove(one));

    public static FactTable<Deal> Deals { get; } =
        new(facts => facts.Deals, (facts, rows) => facts with { Deals = rows }, one => one.Id, (live, one) => live.Put(one), (live, one) => live.Remove(one));

    public static FactTable<Validation> Validations { get; } =
        Rows(facts => facts.Validations, (facts, rows) => facts with { Validations = rows }, (live, one) => live.Add(one), (live, one) => live.Remove(one));

    public static FactTable<CloseDateChange> Moves { get; } =
        Rows(facts => facts.CloseDateChanges, (facts, rows) => facts with { CloseDateChanges = rows }, (live, one) => live.Add(one), (live, one) => live.Remove(one));

    public static FactTable<Quota> Quotas { get; } =
        Rows(facts => facts.Quotas, (facts, rows) => facts with { Quotas = rows }, (live, one) => live.Add(one), (live, one) => live.Remove(one));

    public static FactTable<TeamMember> Team { get; } =
        Rows(facts => facts.Team, (facts, rows) => facts with { Team = rows }, (live, one) => live.Add(one), (live, one) => live.Remove(one));

    public static FactTable<Waiver> Waivers { get; } =
        Rows(facts => facts.Waivers, (facts, rows) => facts with { Waivers = rows }, (live, one) => live.Add(one), (live, one) => live.Remove(one));

    public static FactTable<ExchangeRate> Rates { get; } =
        Rows(facts => facts.Rates, (facts, rows) => facts with { Rates = rows }, (live, one) => live.Add(one), (live, one) => live.Remove(one));

    private static FactTable<T> Rows<T>(
        Func<FactSet, IReadOnlyList<T>?> rows,
        Func<FactSet, IReadOnlyList<T>?, FactSet> with,
        Func<LivePipeline, T, LiveChange> add,
        Func<LivePipeline, T, LiveChange> remove)
        where T : class => new(rows, with, _ => null, add, remove);
}
