using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Pipelines.Live;

/// <summary>A table of facts that changes. One fact comes, goes or takes another's place without a look at the others.</summary>
internal sealed class LiveTable<T> where T : class
{
    private readonly Entries<T> _entries = new();
    private readonly Func<T, string?> _id;
    private readonly LiveIndex<T> _byId;
    private readonly Groups<T, T> _withoutId = new(EqualityComparer<T>.Default);
    private readonly LiveIndex<T>[] _indexes;
    private readonly Action<Entry<T>, Reach> _touch;
    private readonly bool _wasAbsent;
    private Func<T, T> _seen = fact => fact;

    /// <param name="facts">The facts to begin with; null for a table that is absent until a fact comes.</param>
    /// <param name="id">The fact's own id, or in a table without ids the first thing that it refers to.</param>
    /// <param name="touch">Says what a fact of the table bears on.</param>
    /// <param name="references">What else facts are found by.</param>
    public LiveTable(IReadOnlyList<T>? facts, Func<T, string?> id, Action<Entry<T>, Reach> touch, params LiveIndex<T>[] references)
    {
        (_id, _touch, _wasAbsent, _byId) = (id, touch, facts is null, new LiveIndex<T>(fact => [id(fact)]));
        _indexes = [_byId, .. references];
        foreach (var fact in facts ?? [])
            Enter(_entries.Add(fact));
    }

    public bool IsAbsent => _wasAbsent && _entries.Count == 0;

    public IEnumerable<Entry<T>> Entries => _entries;

    public IReadOnlyList<T>? Facts => IsAbsent ? null : _entries.Select(entry => entry.Recorded).ToArray();

    public IEnumerable<string> Ids => _byId.Ids;

    /// <summary>The entries of an id, the first being the one that is linked.</summary>
    public IReadOnlyList<Entry<T>> this[string? id] => _byId[id];

    public Entry<T>? First(string? id) => this[id] is { Count: > 0 } entries ? entries[0] : null;

    /// <summary>Whether the table is there on account of this one entry.</summary>
    public bool IsThereFor(Entry<T> entry) => _wasAbsent && _entries.Count == 1 && !entry.IsGone;

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

    /// <summary>A fact takes the place of the first of its id, or comes last.</summary>
    public void Put(T fact, Reach reach)
    {
        if (First(IdOf(fact)) is not { } entry)
            Add(fact, reach);
        else if (!entry.Recorded.Equals(fact))
            Replace(entry, fact, reach);
    }

    public void Add(T fact, Reach reach)
    {
        var entry = _entries.Add(fact ?? throw new ArgumentNullException(nameof(fact)));
        Enter(entry);
        _touch(entry, reach);
    }

    /// <summary>The first fact of an id goes, whatever it says; without an id, the last of those that say the same.</summary>
    public void Retract(T fact, Reach reach) => Remove(HasId(fact) ? First(IdOf(fact)) : Equal(fact), reach);

    /// <summary>The last of the facts that say the same goes.</summary>
    public void Remove(T fact, Reach reach) => Remove(Equal(fact), reach);

    private void Remove(Entry<T>? entry, Reach reach)
    {
        if (entry is null)
            return;
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

    private Entry<T>? Equal(T fact) => (HasId(fact) ? this[IdOf(fact)] : _withoutId[fact]).LastOrDefault(entry => entry.Recorded.Equals(fact));

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

    private string? IdOf(T fact) => _id(fact ?? throw new ArgumentNullException(nameof(fact)));

    private bool HasId(T fact) => !string.IsNullOrWhiteSpace(IdOf(fact));
}
