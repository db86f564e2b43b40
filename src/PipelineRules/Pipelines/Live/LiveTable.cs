using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Live;

/// <summary>A table of facts that changes. One fact comes, goes or takes another's place without a look at the others.</summary>
internal sealed class LiveTable<T> : ILiveTable where T : class, IFactRecord
{
    private readonly Entries<T> _entries = new();
    private readonly Func<T, string?> _id;
    private readonly LiveIndex<T> _byId;
    private readonly Groups<T, T> _withoutId = new(EqualityComparer<T>.Default);
    private readonly LiveIndex<T>[] _indexes;
    private readonly Action<Entry<T>, Reach> _touch;
    private readonly bool _hasIds;
    private Func<T, T> _seen = fact => fact;

    /// <param name="facts">The facts to begin with; null for a table that is absent until a fact comes.</param>
    /// <param name="id">The fact's own id, or in a table without ids the first thing that it refers to.</param>
    /// <param name="touch">Says what a fact of the table bears on.</param>
    /// <param name="hasIds">Whether facts of the table have ids of their own.</param>
    /// <param name="references">What else facts are found by.</param>
    public LiveTable(IReadOnlyList<T>? facts, Func<T, string?> id, Action<Entry<T>, Reach> touch, bool hasIds, params LiveIndex<T>[] references)
    {
        (_id, _touch, _hasIds, IsAbsent, _byId) = (id, touch, hasIds, facts is null, new LiveIndex<T>(fact => [id(fact)]));
        _indexes = [_byId, .. references];
        foreach (var fact in facts ?? [])
            Enter(_entries.Add(fact));
    }

    /// <summary>Whether the table has not been there yet.</summary>
    public bool IsAbsent { get; private set; }

    public IEnumerable<Entry<T>> Entries => _entries;

    public IReadOnlyList<T>? Facts => IsAbsent ? null : _entries.Select(entry => entry.Recorded).ToArray();

    public IEnumerable<string> Ids => _byId.Ids;

    /// <summary>The entries of an id, the first being the one that is linked.</summary>
    public IReadOnlyList<Entry<T>> this[string? id] => _byId[id];

    public Entry<T>? First(string? id) => this[id] is { Count: > 0 } entries ? entries[0] : null;

    /// <summary>From now on facts are seen otherwise, those that are there included.</summary>
    public void See(Func<T, T> seen)
    {
        _seen = seen;
        foreach (var entry in _entries)
            if (!ReferenceEquals(seen(entry.Recorded), entry.Fact))
            {
                Leave(entry);
                Enter(entry);
            }
    }

    /// <summary>What these facts bear on is reached.</summary>
    public void Touch(Func<T, bool> which, Reach reach)
    {
        foreach (var entry in _entries)
            if (which(entry.Recorded))
                _touch(entry, reach);
    }

    public void Make(FactChange change, Reach reach)
    {
        var (fact, same) = ((T)change.Fact, change.Kind == FactChangeKind.Add ? null : Same((T)change.Fact));
        if (change.Kind != FactChangeKind.Remove && same is null)
            Add(fact, reach);
        else if (change.Kind == FactChangeKind.Put && same is not null && !same.Recorded.Equals(fact))
            Replace(same, fact, reach);
        else if (change.Kind == FactChangeKind.Remove && same is not null)
            Remove(same, reach);
    }

    /// <summary>The first fact of its id; of those without an id, the last one that is equal.</summary>
    private Entry<T>? Same(T fact) => _hasIds && HasId(fact)
        ? First(_id(fact))
        : (HasId(fact) ? this[_id(fact)] : _withoutId[fact]).LastOrDefault(entry => entry.Recorded.Equals(fact));

    private void Add(T fact, Reach reach)
    {
        var entry = _entries.Add(fact);
        Enter(entry);
        _touch(entry, reach);
        IsAbsent = false;
    }

    private void Remove(Entry<T> entry, Reach reach)
    {
        _touch(entry, reach);
        Leave(entry);
        _entries.Remove(entry);
    }

    private void Replace(Entry<T> entry, T fact, Reach reach)
    {
        _touch(entry, reach);
        Leave(entry);
        entry.Recorded = fact;
        Enter(entry);
        _touch(entry, reach);
    }

    private void Enter(Entry<T> entry)
    {
        entry.Fact = _seen(entry.Recorded);
        foreach (var index in _indexes)
            index.Add(entry);
        if (!HasId(entry.Recorded))
            _withoutId.Add(entry.Recorded, entry);
    }

    private void Leave(Entry<T> entry)
    {
        foreach (var index in _indexes)
            index.Remove(entry);
        if (!HasId(entry.Recorded))
            _withoutId.Remove(entry.Recorded, entry);
    }

    private bool HasId(T fact) => !string.IsNullOrWhiteSpace(_id(fact));
}
