using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;

namespace PipelineRules.Pipelines;

/// <summary>What nobody could know on a day because it is dated later.</summary>
internal static class Hindsight
{
    /// <summary>The facts as they were known on their as-of day, that day included. A table in which nothing is dated later stays the same list.</summary>
    public static FactSet Without(FactSet facts)
    {
        var day = facts.AsOf;
        return facts with
        {
            Rates = UpTo(facts.Rates, rate => rate.On, day),
            Stakeholders = Undone(facts.Stakeholders, one => one.LeftOn > day, one => one with { LeftOn = null }),
            Priorities = Undone(facts.Priorities, one => one.DoneOn > day || one.ChangedOn > day, one => Undone(one, day)),
            Validations = UpTo(facts.Validations, word => word.On, day),
            Deals = UpTo(WithoutLaterMoves(facts), deal => deal.CreatedOn, day),
            CloseDateChanges = UpTo(facts.CloseDateChanges, move => move.On, day),
            Waivers = OfKnownDeals(facts, day),
        };
    }

    private static IReadOnlyList<Waiver>? OfKnownDeals(FactSet facts, LocalDate day)
    {
        var later = new HashSet<string>((facts.Deals ?? []).Where(deal => deal.CreatedOn > day).Select(deal => deal.Id), StringComparer.Ordinal);
        return later.Count == 0 ? facts.Waivers : facts.Waivers?.Where(waiver => waiver.Deal is null || !later.Contains(waiver.Deal)).ToArray();
    }

    private static Priority Undone(Priority priority, LocalDate day) => priority with
    {
        DoneOn = priority.DoneOn > day ? null : priority.DoneOn,
        ChangedOn = priority.ChangedOn > day ? null : priority.ChangedOn,
    };

    private static IReadOnlyList<Deal>? WithoutLaterMoves(FactSet facts)
    {
        var later = LaterMoves(facts);
        return Undone(
            facts.Deals,
            deal => deal.ClosedOn > facts.AsOf || later.ContainsKey(deal.Id ?? ""),
            deal => Undone(deal, later.TryGetValue(deal.Id ?? "", out var moves) ? moves : [], facts.AsOf));
    }

    private static Dictionary<string, List<CloseDateChange>> LaterMoves(FactSet facts) => (facts.CloseDateChanges ?? [])
        .Where(move => move.On > facts.AsOf && move.Deal is not null)
        .GroupBy(move => move.Deal ?? "", StringComparer.Ordinal)
        .ToDictionary(moves => moves.Key, moves => moves.ToList(), StringComparer.Ordinal);

    private static Deal Undone(Deal deal, List<CloseDateChange> later, LocalDate day) => deal with
    {
        Status = deal.ClosedOn > day ? DealStatus.Open : deal.Status,
        ClosedOn = deal.ClosedOn > day ? null : deal.ClosedOn,
        CloseDate = later.Count > 0 ? MovesInOrder.Of(later)[0].From : deal.CloseDate,
    };

    private static IReadOnlyList<T>? UpTo<T>(IReadOnlyList<T>? rows, Func<T, LocalDate?> on, LocalDate day) =>
        rows is not null && rows.Any(row => on(row) > day) ? rows.Where(row => !(on(row) > day)).ToArray() : rows;

    private static IReadOnlyList<T>? Undone<T>(IReadOnlyList<T>? rows, Func<T, bool> later, Func<T, T> undo) =>
        rows is not null && rows.Any(later) ? rows.Select(row => later(row) ? undo(row) : row).ToArray() : rows;
}
