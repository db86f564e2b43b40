using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Live;

/// <summary>A table of facts that changes. One fact comes, goes or takes another's place without a look at the others.</summary>
internal sealed class LiveTable<T> : ILiveTable where T : class, IFactRecord
{
    private readonly RowList<T> _rowList = new();
    private readonly Func<T, string?> _id;
    private readonly LiveIndex<T> _byId;
    private readonly RowGroups<T, T> _withoutId = new(EqualityComparer<T>.Default);
    private readonly LiveIndex<T>[] _indexes;
    private readonly Action<TableRow<T>, ChangeImpact> _touch;
    private readonly bool _hasIds;
    private Func<T, T> _seen = fact => fact;

    /// <param name="facts">The facts to begin with; null for a table that is absent until a fact comes.</param>
    /// <param name="id">The fact's own id, or in a table without ids the first thing that it refers to.</param>
    /// <param name="touch">Says what a fact of the table bears on.</param>
    /// <param name="hasIds">Whether facts of the table have ids of their own.</param>
    /// <param name="references">What else facts are found by.</param>
    public LiveTable(
        IReadOnlyList<T>? facts, Func<T, string?> id, Action<TableRow<T>, ChangeImpact> touch, bool hasIds,
        params LiveIndex<T>[] references)
    {
        (_id, _touch, _hasIds, IsAbsent, _byId) = (id, touch, hasIds, facts is null, new LiveIndex<T>(fact => [id(fact)]));
        _indexes = [_byId, .. references];
        foreach (var fact in facts ?? [])
            Enter(_rowList.Add(fact));
    }

    /// <summary>Whether the table has not been there yet.</summary>
    public bool IsAbsent { get; private set; }

    public IEnumerable<TableRow<T>> Entries => _rowList;

    public IReadOnlyList<T>? Facts => IsAbsent ? null : _rowList.Select(tableRow => tableRow.Recorded).ToArray();

    public IEnumerable<string> Ids => _byId.Ids;

    /// <summary>The entries of an id, the first being the one that is linked.</summary>
    public IReadOnlyList<TableRow<T>> this[string? id] => _byId[id];

    public TableRow<T>? First(string? id) => this[id] is { Count: > 0 } entries ? entries[0] : null;

    /// <summary>From now on facts are seen otherwise, those that are there included.</summary>
    public void See(Func<T, T> seen)
    {
        _seen = seen;
        foreach (var tableRow in _rowList)
            if (!ReferenceEquals(seen(tableRow.Recorded), tableRow.Fact))
            {
                Leave(tableRow);
                Enter(tableRow);
            }
    }

    /// <summary>What these facts bear on is reached.</summary>
    public void Touch(Func<T, bool> which, ChangeImpact changeImpact)
    {
        foreach (var tableRow in _rowList)
            if (which(tableRow.Recorded))
                _touch(tableRow, changeImpact);
    }

    public void Make(FactChange change, ChangeImpact changeImpact)
    {
        var (fact, same) = ((T)change.Fact, change.Kind == FactChangeKind.Add ? null : Same((T)change.Fact));
        if (change.Kind != FactChangeKind.Remove && same is null)
            Add(fact, changeImpact);
        else if (change.Kind == FactChangeKind.Put && same is not null && !same.Recorded.Equals(fact))
            Replace(same, fact, changeImpact);
        else if (change.Kind == FactChangeKind.Remove && same is not null)
            Remove(same, changeImpact);
    }

    /// <summary>The first fact of its id; of those without an id, the last one that is equal.</summary>
    private TableRow<T>? Same(T fact) => _hasIds && HasId(fact)
        ? First(_id(fact))
        : (HasId(fact) ? this[_id(fact)] : _withoutId[fact]).LastOrDefault(tableRow => tableRow.Recorded.Equals(fact));

    private void Add(T fact, ChangeImpact changeImpact)
    {
        var tableRow = _rowList.Add(fact);
        Enter(tableRow);
        _touch(tableRow, changeImpact);
        IsAbsent = false;
    }

    private void Remove(TableRow<T> tableRow, ChangeImpact changeImpact)
    {
        _touch(tableRow, changeImpact);
        Leave(tableRow);
        _rowList.Remove(tableRow);
    }

    private void Replace(TableRow<T> tableRow, T fact, ChangeImpact changeImpact)
    {
        _touch(tableRow, changeImpact);
        Leave(tableRow);
        tableRow.Recorded = fact;
        Enter(tableRow);
        _touch(tableRow, changeImpact);
    }

    private void Enter(TableRow<T> tableRow)
    {
        tableRow.Fact = _seen(tableRow.Recorded);
        foreach (var index in _indexes)
            index.Add(tableRow);
        if (!HasId(tableRow.Recorded))
            _withoutId.Add(tableRow.Recorded, tableRow);
    }

    private void Leave(TableRow<T> tableRow)
    {
        foreach (var index in _indexes)
            index.Remove(tableRow);
        if (!HasId(tableRow.Recorded))
            _withoutId.Remove(tableRow.Recorded, tableRow);
    }

    private bool HasId(T fact) => !string.IsNullOrWhiteSpace(_id(fact));
}
