using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Coverage;

/// <summary>What is recorded of a deal in the future that a repair hopes for.</summary>
/// <param name="Day">The day on which it is.</param>
/// <param name="Deal">The deal's row as it is.</param>
/// <param name="DealThen">Its row then.</param>
/// <param name="Priority">The row of its priority as it is; null without one.</param>
/// <param name="PriorityThen">That row then, or another priority in its stead; null where it stays.</param>
/// <param name="Goal">The corporate goal that the priority is linked to; null where nobody is talked with.</param>
/// <param name="NewPeople">People who are not in the facts yet.</param>
/// <param name="Statements">What is said.</param>
/// <param name="Move">The move of the close date; null where it stays.</param>
internal sealed record FutureFacts(
    LocalDate Day,
    Deal Deal,
    Deal DealThen,
    Priority? Priority,
    Priority? PriorityThen,
    CorporateGoal? Goal,
    IReadOnlyList<Stakeholder> NewPeople,
    IReadOnlyList<Validation> Statements,
    CloseDateChange? Move)
{
    public FactSet ApplyTo(FactSet facts) => facts with
    {
        AsOf = Day,
        Customers = With(facts.Customers, one => one.Id, DealThen.Customer is { } id ? new Customer(id) : null),
        Goals = With(facts.Goals, one => one.Id, Goal),
        Stakeholders =
            [.. facts.Stakeholders ?? [], .. NewPeople.Where(person => facts.Stakeholders?.Any(one => one.Id == person.Id) != true)],
        Priorities = Changed(facts.Priorities),
        Validations = [.. facts.Validations ?? [], .. Statements],
        Deals = [.. (facts.Deals ?? []).Select(one => ReferenceEquals(one, Deal) ? DealThen : one)],
        CloseDateChanges = Move is null || facts.CloseDateChanges is null ? facts.CloseDateChanges : [.. facts.CloseDateChanges, Move],
    };

    private Priority[] Changed(IReadOnlyList<Priority>? rows)
    {
        if (PriorityThen is not { } then)
            return [.. rows ?? []];
        return then.Id == Priority?.Id
            ? [.. (rows ?? []).Select(one => ReferenceEquals(one, Priority) ? then : one)]
            : [.. rows ?? [], then];
    }

    private static IReadOnlyList<T>? With<T>(IReadOnlyList<T>? rows, Func<T, string?> id, T? row) where T : class =>
        row is null || rows?.Any(one => id(one) == id(row)) == true ? rows : [.. rows ?? [], row];
}
