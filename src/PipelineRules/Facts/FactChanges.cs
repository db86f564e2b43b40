using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Facts;

/// <summary>Makes changes of facts, one after the other.</summary>
public static class FactChanges
{
    /// <summary>
    /// The facts with the changes made in their order. Those given stay as they are. It takes as long as the tables that change are.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FactSet ApplyTo(this IEnumerable<FactChange> changes, FactSet facts)
    {
        _ = facts ?? throw new ArgumentNullException(nameof(facts));
        var made = (changes ?? throw new ArgumentNullException(nameof(changes))).ToLookup(change => change.Fact.GetType());
        return facts with
        {
            Rates = Changed(facts.Rates, made),
            Customers = Changed(facts.Customers, made, one => one.Id),
            Goals = Changed(facts.Goals, made, one => one.Id),
            Stakeholders = Changed(facts.Stakeholders, made, one => one.Id),
            Priorities = Changed(facts.Priorities, made, one => one.Id),
            Validations = Changed(facts.Validations, made),
            Deals = Changed(facts.Deals, made, one => one.Id),
            CloseDateChanges = Changed(facts.CloseDateChanges, made),
            Quotas = Changed(facts.Quotas, made),
            Team = Changed(facts.Team, made),
            Waivers = Changed(facts.Waivers, made),
            FieldChanges = Changed(facts.FieldChanges, made),
            FieldHistoryFrom = Changed(facts.FieldHistoryFrom, made),
        };
    }

    private static IReadOnlyList<T>? Changed<T>(IReadOnlyList<T>? rows, ILookup<Type, FactChange> made, Func<T, string?>? id = null)
        where T : class, IFactRecord
    {
        if (!made.Contains(typeof(T)))
            return rows;
        var changing = new ChangingRows<T>(rows, id ?? (_ => null));
        foreach (var change in made[typeof(T)])
            changing.Make(change.Kind, (T)change.Fact);
        return changing.ToRows();
    }

    /// <summary>The rows of one table while changes are made to them. One change takes the same time however many rows there are.</summary>
    private sealed class ChangingRows<T> where T : class, IFactRecord
    {
        private readonly List<T?> _rows = [];
        private readonly Func<T, string?> _id;
        private readonly Dictionary<string, Queue<int>> _placesById = new(StringComparer.Ordinal);
        private readonly Dictionary<T, Stack<int>> _placesWithoutId = [];
        private bool _isAbsent;

        public ChangingRows(IReadOnlyList<T>? rows, Func<T, string?> id)
        {
            (_id, _isAbsent) = (id, rows is null);
            foreach (var row in rows ?? [])
                Add(row);
        }

        public T[]? ToRows() => _isAbsent ? null : _rows.OfType<T>().ToArray();

        public void Make(FactChangeKind kind, T fact)
        {
            if (kind == FactChangeKind.Remove)
                Remove(fact);
            else if (kind == FactChangeKind.Put && HasId(fact, out var id) && _placesById.TryGetValue(id, out var places)
                && places.Count > 0)
                _rows[places.Peek()] = fact;
            else if (kind == FactChangeKind.Add || HasId(fact, out _)
                || !(_placesWithoutId.TryGetValue(fact, out var equal) && equal.Count > 0))
                Add(fact);
        }

        private void Add(T fact)
        {
            _isAbsent = false;
            if (HasId(fact, out var id))
                At(_placesById, id).Enqueue(_rows.Count);
            else
                At(_placesWithoutId, fact).Push(_rows.Count);
            _rows.Add(fact);
        }

        private void Remove(T fact)
        {
            if (PlaceToEmpty(fact) is { } place)
                _rows[place] = null;
        }

        private int? PlaceToEmpty(T fact)
        {
            if (HasId(fact, out var id))
                return _placesById.TryGetValue(id, out var places) && places.Count > 0 ? places.Dequeue() : null;
            return _placesWithoutId.TryGetValue(fact, out var equal) && equal.Count > 0 ? equal.Pop() : null;
        }

        private bool HasId(T fact, out string id)
        {
            id = _id(fact) ?? "";
            return !string.IsNullOrWhiteSpace(id);
        }

        private static TPlaces At<TKey, TPlaces>(Dictionary<TKey, TPlaces> places, TKey key) where TKey : notnull where TPlaces : new()
        {
            if (!places.TryGetValue(key, out var at))
                places.Add(key, at = new TPlaces());
            return at;
        }
    }
}
