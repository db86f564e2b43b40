using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;

namespace PipelineRules;

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
            Stakeholders = Each(facts.Stakeholders, one => Seen(one, day)),
            Priorities = Each(facts.Priorities, one => Seen(one, day)),
            Validations = UpTo(facts.Validations, word => word.On, day),
            Deals = Seen(facts, day),
            CloseDateChanges = UpTo(facts.CloseDateChanges, move => move.On, day),
            Waivers = OfKnownDeals(facts, day),
        };
    }

    /// <summary>Somebody as they were known on a day: one who left later is still there.</summary>
    public static Stakeholder Seen(Stakeholder one, LocalDate day) => one.LeftOn > day ? one with { LeftOn = null } : one;

    /// <summary>A priority as it was known on a day: what happened to it later has not happened.</summary>
    public static Priority Seen(Priority one, LocalDate day) => !(one.DoneOn > day || one.ChangedOn > day) ? one : one with
    {
        DoneOn = one.DoneOn > day ? null : one.DoneOn,
        ChangedOn = one.ChangedOn > day ? null : one.ChangedOn,
    };

    /// <summary>A deal as it was known on a day: one closed later is open, and its close date is where it was before the later moves.</summary>
    /// <param name="deal">The deal as recorded.</param>
    /// <param name="laterMove">The first change of its close date after the day; null when there is none.</param>
    /// <param name="day">The day.</param>
    public static Deal Seen(Deal deal, CloseDateChange? laterMove, LocalDate day) => !(deal.ClosedOn > day || laterMove is not null) ? deal : deal with
    {
        Status = deal.ClosedOn > day ? DealStatus.Open : deal.Status,
        ClosedOn = deal.ClosedOn > day ? null : deal.ClosedOn,
        CloseDate = laterMove is null ? deal.CloseDate : laterMove.From,
    };

    private static IReadOnlyList<Deal>? Seen(FactSet facts, LocalDate day)
    {
        var later = LaterMoves(facts);
        var deals = Each(facts.Deals, deal => Seen(deal, later.TryGetValue(deal.Id ?? "", out var move) ? move : null, day));
        return UpTo(deals, deal => deal.CreatedOn, day);
    }

    // Where several changes were made on one day, their order follows from where the days before ended: all of a deal are put in order.
    private static Dictionary<string, CloseDateChange> LaterMoves(FactSet facts)
    {
        var moved = new HashSet<string?>((facts.CloseDateChanges ?? []).Where(move => move.On > facts.AsOf).Select(move => move.Deal), StringComparer.Ordinal);
        return moved.Count == 0 ? [] : (facts.CloseDateChanges ?? [])
            .Where(move => !string.IsNullOrWhiteSpace(move.Deal) && moved.Contains(move.Deal))
            .GroupBy(move => move.Deal ?? "", StringComparer.Ordinal)
            .ToDictionary(moves => moves.Key, moves => FirstAfter(ChangeChain.Order(moves.ToArray()), facts.AsOf), StringComparer.Ordinal);
    }

    private static CloseDateChange FirstAfter(IReadOnlyList<CloseDateChange> ordered, LocalDate day) => ordered[ChangeChain.CountUpTo(ordered, day)];

    private static IReadOnlyList<Waiver>? OfKnownDeals(FactSet facts, LocalDate day)
    {
        var later = new HashSet<string>((facts.Deals ?? []).Where(deal => deal.CreatedOn > day).Select(deal => deal.Id), StringComparer.Ordinal);
        return later.Count == 0 ? facts.Waivers : facts.Waivers?.Where(waiver => waiver.Deal is null || !later.Contains(waiver.Deal)).ToArray();
    }

    private static IReadOnlyList<T>? UpTo<T>(IReadOnlyList<T>? rows, Func<T, LocalDate?> on, LocalDate day) =>
        rows is not null && rows.Any(row => on(row) > day) ? rows.Where(row => !(on(row) > day)).ToArray() : rows;

    private static IReadOnlyList<T>? Each<T>(IReadOnlyList<T>? rows, Func<T, T> seen) where T : class =>
        rows is not null && rows.Any(row => seen(row) != row) ? rows.Select(seen).ToArray() : rows;
}
