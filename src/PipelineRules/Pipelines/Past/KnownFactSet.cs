using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Past;

/// <summary>All facts as they were known on their day. A table in which nothing was otherwise stays the same list.</summary>
internal sealed class KnownFactSet
{
    public KnownFactSet(FactSet recorded, PropertyHistories histories, Policy policy)
    {
        var day = recorded.AsOf;
        View = new PointInTimeView(recorded, histories, recorded.CloseDateChanges is not null, policy);
        var facts = recorded with
        {
            Rates = Where(recorded.Rates, rate => !(rate.On > day)),
            Customers = Each(recorded.Customers, View.Customers.Seen),
            Goals = Each(recorded.Goals, View.Goals.Seen),
            Stakeholders = Each(recorded.Stakeholders, View.Stakeholders.Seen),
            Priorities = Each(recorded.Priorities, View.Seen),
            Validations = Where(Each(recorded.Validations, PointInTimeView.Seen), View.IsSeen),
            Deals =
                View.LooksBack || HasLaterMoves(recorded, day)
                    ? Each(Each(Where(recorded.Deals, View.IsSeen), View.Seen), deal => View.Moved(deal, histories.MovesOf(deal.Id)))
                    : Each(Where(recorded.Deals, View.IsSeen), View.Seen),
            CloseDateChanges = Where(recorded.CloseDateChanges, move => !(move.On > day)),
            Waivers = Where(recorded.Waivers, View.IsSeen),
            FieldChanges = Where(recorded.FieldChanges, change => !(change.On > day)),
        };
        Problem[] found = [.. Implausible(recorded, facts), .. recorded.AsOf < recorded.RecordedOn ? Lost(day) : []];
        Facts = found.Length > 0 ? facts with { Problems = [.. recorded.Problems ?? [], .. found] } : facts;
    }

    public FactSet Facts { get; }

    public PointInTimeView View { get; }

    // A table that stayed the same list has no such day.
    private IEnumerable<Problem> Implausible(FactSet recorded, FactSet known) =>
    [
        .. Implausible(FactTables.Customers, recorded, known), .. Implausible(FactTables.Goals, recorded, known),
        .. Implausible(FactTables.Stakeholders, recorded, known), .. Implausible(FactTables.Priorities, recorded, known),
        .. Implausible(FactTables.Validations, recorded, known),
        .. Implausible(FactTables.Deals, recorded with { Deals = Where(recorded.Deals, View.IsSeen) }, known),
    ];

    private static IEnumerable<Problem> Implausible<T>(TypedTable<T> table, FactSet recorded, FactSet known) where T : class =>
        from fact in table.Get(recorded) == table.Get(known) ? [] : table.Get(recorded) ?? []
        from property in table.Days
        where !PlausibleDays.Holds(property.Get(fact))
        select new Problem(
            ProblemCodes.ImplausibleDay, table.Name, table.NameOf(fact), property.Name,
            FormattableString.Invariant(
                $"{Printable.Of(table.NameOf(fact))} has {property.Name} {
                    property.Get(fact):uuuu-MM-dd}, which nobody plans for, so it counts as unknown"));

    private IEnumerable<Problem> Lost(LocalDate day) =>
    [
        .. Lost(FactTables.Customers, View.Customers.Lost, day), .. Lost(FactTables.Goals, View.Goals.Lost, day),
        .. Lost(FactTables.Stakeholders, View.Stakeholders.Lost, day), .. Lost(FactTables.Priorities, View.Priorities.Lost, day),
        .. Lost(FactTables.Deals, View.Deals.Lost, day),
    ];

    private static IEnumerable<Problem> Lost(FactTable table, Dictionary<string, int> lost, LocalDate day) => table.Properties
        .Where(property => lost.ContainsKey(property.Name))
        .Select(property => new Problem(
            ProblemCodes.PastUnknown, table.Name, null, property.Name,
            FormattableString.Invariant(
                $"{property.Name} of {lost[property.Name]} of {table.Name} is unknown as of {day:uuuu-MM-dd}: {
                    "no history of it reaches back to that day"}")));

    private static bool HasLaterMoves(FactSet recorded, LocalDate day) =>
        recorded.CloseDateChanges is { } moves && moves.Any(move => move.On > day);

    private static IReadOnlyList<T>? Where<T>(IReadOnlyList<T>? rows, Func<T, bool> isSeen) =>
        rows is null || rows.All(isSeen) ? rows : rows.Where(isSeen).ToArray();

    private static IReadOnlyList<T>? Each<T>(IReadOnlyList<T>? rows, Func<T, T> seen) where T : class
    {
        T[]? changed = null;
        for (var place = 0; place < rows?.Count; place++)
        {
            var then = seen(rows[place]);
            if (changed is null && !ReferenceEquals(then, rows[place]))
                changed = rows.ToArray();
            if (changed is not null)
                changed[place] = then;
        }

        return changed ?? rows;
    }
}
