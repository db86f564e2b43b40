using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Past;

/// <summary>The recorded changes of facts, by fact. They are the same for every day looked at.</summary>
internal sealed class PropertyHistories
{
    private readonly Dictionary<(string Table, string Id), ChangesOfFact> _changes = [];
    private readonly Lazy<Dictionary<string, MovesOfDeal>> _moves;

    public PropertyHistories(FactSet facts)
    {
        foreach (var change in facts.FieldChanges ?? [])
            if (change is { Table: { } table, Id: { } id })
            {
                if (!_changes.TryGetValue((table, id), out var changes))
                    _changes.Add((table, id), changes = new ChangesOfFact(table));
                changes.All.Add(change);
                Latest = change.On is { } on && !(Latest >= on) ? on : Latest;
            }
        _moves = new(() => Moves(facts));
    }

    /// <summary>The day of the latest change; null when there is none with a day.</summary>
    public LocalDate? Latest { get; }

    public bool Any => _changes.Count > 0;

    /// <summary>The changes of a fact; null when there are none.</summary>
    public IReadOnlyList<FieldChange>? Of(string table, string? id) => Find(table, id)?.All;

    /// <summary>
    /// The changes of a fact, property by property, in the order in which they are first named; empty when there are none.
    /// </summary>
    public IReadOnlyList<PropertyHistory> ByProperty(string table, string? id) => Find(table, id)?.ByProperty ?? [];

    /// <summary>All that a reference of a fact is recorded to have been, what it is now included.</summary>
    public IEnumerable<string> ValuesOf<T>(TypedTable<T> table, T fact, ValueProperty<T, string?> property) where T : class
    {
        var changes =
            (Of(table.Name, table.Identity[0].Text(fact)) ?? []).Where(change => change.Property == property.Name)
                .SelectMany(change => new[] { change.From, change.To });
        return changes.Append(property.Get(fact)).Select(value => value.NullIfBlank()).OfType<string>();
    }

    /// <summary>The changes of a deal's close date.</summary>
    public MovesOfDeal MovesOf(string? deal) =>
        deal is not null && _moves.Value.TryGetValue(deal, out var moves) ? moves : MovesOfDeal.None;

    private ChangesOfFact? Find(string table, string? id) =>
        _changes.Count > 0 && id is not null && _changes.TryGetValue((table, id), out var changes) ? changes : null;

    private static Dictionary<string, MovesOfDeal> Moves(FactSet facts) => (CloseDateMoves.In(facts) ?? [])
        .Where(move => !string.IsNullOrWhiteSpace(move.Deal))
        .GroupBy(move => move.Deal ?? "", StringComparer.Ordinal)
        .ToDictionary(moves => moves.Key, moves => MovesOfDeal.Of(moves.ToArray()), StringComparer.Ordinal);

    private sealed class ChangesOfFact(string table)
    {
        private PropertyHistory[]? _byProperty;

        public List<FieldChange> All { get; } = [];

        public PropertyHistory[] ByProperty => _byProperty ??= [.. All.GroupBy(change => change.Property)
            .Select(same => new PropertyHistory(same.Key, FactTables.Find(table)?.Find(same.Key), same.ToArray()))];
    }
}
